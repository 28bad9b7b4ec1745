"""Which rules of PDF/UA-1 a file breaks, of those that a program can judge without a validator.

Usage: /usr/bin/python3 testing/pdf_rules.py FILE
Prints JSON: the faults, each with the condition of the Matterhorn Protocol 1.1 that it fails, and how many elements of each type there are.
Needs Debian's python3-pikepdf. Whether the order and the words make sense is for tests that know the document.
"""

import json
import re
import sys
from collections import Counter

import pikepdf

BLOCKS = "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody"
OTHERS = "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form"
STANDARD = set(f"{BLOCKS} {OTHERS}".split())
PAINTING = set("Tj TJ ' \" S s f F f* B B* b b* sh Do EI".split()) | {"INLINE IMAGE"}
CHILDREN = {
    "Table": {"Caption", "TR", "THead", "TBody", "TFoot"},
    "TR": {"TH", "TD"},
    "L": {"Caption", "L", "LI"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"Caption", "TOC", "TOCI"},
}
PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
    "Lbl": {"LI", "TOCI", "Note"},
    "TOCI": {"TOC"},
}


class Checker:
    def __init__(self, pdf):
        self.pdf = pdf
        self.faults = []
        self.elements = Counter()
        self.headings = []
        self.owners = {}  # (page, marked content) -> element
        self.linked = {}  # annotation -> (element, page)

    def fault(self, rule, what):
        self.faults.append({"rule": rule, "what": what})

    def run(self):
        self.check_document()
        if "/StructTreeRoot" in self.pdf.Root:
            self.tree = self.pdf.Root.StructTreeRoot
            self.parents = dict(numbers_in(self.tree.ParentTree))
            for kid in listed(self.tree.K):
                self.check_element(kid, self.tree, None)
            self.check_headings()
            for number, page in enumerate(self.pdf.pages, 1):
                self.check_content(number, page)
                self.check_annotations(number, page)
        else:
            self.fault("01-005", "no structure tree")
        for number, page in enumerate(self.pdf.pages, 1):
            self.check_fonts(number, page)

    def check_document(self):
        root = self.pdf.Root
        if not root.get("/MarkInfo", {}).get("/Marked"):
            self.fault("06-001", "not marked as tagged")
        if root.get("/MarkInfo", {}).get("/Suspects"):
            self.fault("04-001", "suspects")
        if not str(root.get("/Lang", "")):
            self.fault("11-006", "no language")
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
            self.fault("07-001", "the title is not shown")
        told = bytes(root.Metadata.read_bytes()).decode() if "/Metadata" in root else ""
        if not re.search(r"pdfuaid:part\W+1", told):
            self.fault("06-002", "the metadata do not say PDF/UA-1")
        if not re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+", told, re.S):
            self.fault("06-003", "the metadata have no title")

    def check_element(self, element, parent, page):
        role = str(element.S)[1:]
        page = element.get("/Pg", page)
        above = str(parent.S)[1:] if "/S" in parent else None
        self.elements[role] += 1
        if role not in STANDARD:
            self.fault("02-001", f"{role} is no standard type")
        if element.P.objgen != parent.objgen:
            self.fault("structure", f"{role} names another parent")
        if role in PARENTS and above not in PARENTS[role]:
            self.fault("09-004", f"{role} in {above}")
        if role == "Figure" and not str(element.get("/Alt", "")).strip():
            self.fault("13-004", "a figure without alternative text")
        if role == "TH" and "/Scope" not in element.get("/A", {}):
            self.fault("15-003", "a head cell without scope")
        if role == "Note" and "/ID" not in element:
            self.fault("19-003", "a note without ID")
        if re.fullmatch("H[1-6]", role):
            self.headings.append(int(role[1]))
        kids = listed(element.get("/K"))
        if not kids and role not in ("TD", "TH"):
            self.fault("empty", f"{role} holds nothing")
        for kid in kids:
            self.check_kid(kid, element, role, page)
        if role == "Table":
            widths = set(widths_of(element))
            if len(widths) > 1:
                self.fault("15-004", f"rows of {sorted(widths)} cells")

    def check_kid(self, kid, element, role, page):
        if not isinstance(kid, pikepdf.Dictionary):
            self.own(page, int(kid), element)
        elif kid.get("/Type") == pikepdf.Name.MCR:
            self.own(kid.get("/Pg", page), int(kid.MCID), element)
        elif kid.get("/Type") == pikepdf.Name.OBJR:
            self.linked[kid.Obj.objgen] = (element, kid.get("/Pg", page))
            if kid.Obj.get("/Subtype") == pikepdf.Name.Link and role != "Link":
                self.fault("28-011", f"a link in {role}")
        else:
            inner = str(kid.S)[1:]
            if role in CHILDREN and inner not in CHILDREN[role]:
                self.fault("09-004", f"{inner} in {role}")
            self.check_element(kid, element, page)

    def own(self, page, mark, element):
        key = (page.objgen, mark)
        if key in self.owners:
            self.fault("structure", f"content {mark} stands twice in the tree")
        self.owners[key] = element.objgen

    def check_headings(self):
        if self.headings and self.headings[0] != 1:
            self.fault("14-002", f"the first heading is H{self.headings[0]}")
        for before, after in zip(self.headings, self.headings[1:]):
            if after > before + 1:
                self.fault("14-003", f"H{after} after H{before}")

    def check_content(self, number, page):
        used, opened, text = set(), [], 0
        for step in pikepdf.parse_content_stream(page):
            operator = str(step.operator)
            if operator in ("BDC", "BMC"):
                tag = str(step.operands[0])[1:]
                mark = step.operands[1].get("/MCID") if operator == "BDC" else None
                self.check_opening(number, page, tag, mark, opened)
                used.update([] if mark is None else [int(mark)])
                opened.append((tag, mark))
            elif operator == "EMC":
                if opened:
                    opened.pop()
                else:
                    self.fault("syntax", f"page {number}: content ends that did not begin")
            elif operator == "BT":
                text = len(opened)
            elif operator == "ET" and len(opened) != text:
                self.fault("syntax", f"page {number}: a mark begins or ends within a text")
            elif operator in PAINTING and not any(tag == "Artifact" or mark is not None for tag, mark in opened):
                self.fault("01-005", f"page {number}: something is painted outside the tree ({operator})")
        if opened:
            self.fault("syntax", f"page {number}: content does not end")
        for owner, mark in self.owners:
            if owner == page.obj.objgen and mark not in used:
                self.fault("structure", f"page {number}: content {mark} is in the tree and not on the page")

    def check_opening(self, number, page, tag, mark, opened):
        if tag == "Artifact" and any(known is not None for _, known in opened):
            self.fault("01-003", f"page {number}: decoration within content")
        if mark is None:
            return
        if any(outer == "Artifact" for outer, _ in opened):
            self.fault("01-004", f"page {number}: content within decoration")
        if any(known is not None for _, known in opened):
            self.fault("structure", f"page {number}: content within content")
        owner = self.owners.get((page.obj.objgen, int(mark)))
        known = self.parents.get(int(page.obj.StructParents), [])
        if owner is None:
            self.fault("01-005", f"page {number}: content {mark} is in no element")
        elif int(mark) >= len(known) or known[int(mark)].objgen != owner:
            self.fault("structure", f"page {number}: content {mark} does not lead back to its element")

    def check_annotations(self, number, page):
        annotations = list(page.obj.get("/Annots", []))
        if annotations and page.obj.get("/Tabs") != pikepdf.Name.S:
            self.fault("28-008", f"page {number}: the tab key does not follow the tree")
        for annotation in annotations:
            if not str(annotation.get("/Contents", "")).strip():
                self.fault("28-012", f"page {number}: a link without words")
            element, place = self.linked.get(annotation.objgen, (None, None))
            if element is None:
                self.fault("28-011", f"page {number}: a link in no element")
                continue
            if place.objgen != page.obj.objgen:
                self.fault("structure", f"page {number}: a link stands on another page in the tree")
            if self.parents.get(int(annotation.StructParent)).objgen != element.objgen:
                self.fault("structure", f"page {number}: a link does not lead back to its element")

    def check_fonts(self, number, page):
        fonts = page.obj.get("/Resources", {}).get("/Font", {})
        for font in [fonts[name] for name in fonts.keys()]:
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            files = inner.get("/FontDescriptor", {})
            if not any(name in files for name in ("/FontFile", "/FontFile2", "/FontFile3")):
                self.fault("31-009", f"page {number}: {font.BaseFont} is not embedded")
            if "/ToUnicode" not in font:
                self.fault("10-001", f"page {number}: {font.BaseFont} does not say its letters")
            if inner.get("/Subtype") == pikepdf.Name.CIDFontType2 and "/CIDToGIDMap" not in inner:
                self.fault("31-004", f"page {number}: {font.BaseFont} has no map of its glyphs")


def listed(kids):
    return [] if kids is None else list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def numbers_in(node):
    numbers = list(node.get("/Nums", []))
    yield from ((int(key), value) for key, value in zip(numbers[::2], numbers[1::2]))
    for kid in node.get("/Kids", []):
        yield from numbers_in(kid)


def widths_of(element):
    for kid in listed(element.get("/K")):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            if kid.S == pikepdf.Name.TR:
                cells = [cell for cell in listed(kid.get("/K")) if isinstance(cell, pikepdf.Dictionary) and str(cell.get("/S")) in ("/TH", "/TD")]
                yield sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in cells)
            else:
                yield from widths_of(kid)


checker = Checker(pikepdf.open(sys.argv[1]))
checker.run()
print(json.dumps({"faults": checker.faults, "elements": checker.elements}))
