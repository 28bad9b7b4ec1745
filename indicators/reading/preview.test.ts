import { describe, expect, test } from 'vitest';
import { previewOf, previewOfCells } from './preview';
import { readMapped } from './read-mapped';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function previewed(table: string | Uint8Array, isWhole = true) {
  const looked = previewOf(typeof table === 'string' ? bytes(table) : table, isWhole);
  if (!looked.ok) throw new Error(looked.fault.kind);
  return looked.preview;
}

describe('a guess of a long table', () => {
  test.each([
    [
      'region,region_name,industry,industry_name,establishments',
      '35001,Jales,101,Carne,8',
      { region: 0, regionName: 1, industry: 2, industryName: 3, establishments: 4 },
    ],
    [
      'Código Município;Município;CNAE 2.0 Classe;Vínculos Ativos;Estabelecimentos',
      '350010;Franca;15319;1234;56',
      { region: 0, regionName: 1, industry: 2, employment: 3, establishments: 4 },
    ],
    ['año;provincia;actividad;empleo', '2019;Córdoba;1520;77', { year: 0, region: 1, industry: 2, employment: 3 }],
    [
      "Année;Zone d'emploi;Secteur;Libellé secteur;Effectifs salariés",
      '2020;1101;15.2;Chaussures;120',
      { year: 0, region: 1, industry: 2, industryName: 3, employment: 4 },
    ],
    ['county\tnaics\test\temp', '01001\t1133\t7\t68', { region: 0, industry: 1, establishments: 2, employment: 3 }],
    ['municipio,setor,empregos', 'Jaú,Calçados,4', { region: 0, industry: 1, employment: 2 }],
  ])('%s', (titles, row, expected) => {
    const { mapping, notSure, header, headerLine } = previewed(`${titles}\n${row}\n${row}\n`);
    expect(mapping).toMatchObject({ layout: 'long', ...expected });
    expect(Object.values(mapping ?? {}).filter((each) => typeof each === 'number')).toHaveLength(
      Object.keys(expected).length + 1,
    );
    expect(notSure).toEqual([]);
    expect(headerLine).toBe(1);
    expect(header).toHaveLength(titles.split(/[,;\t]/).length);
  });

  test('without words that we know is by the look of the columns, and says so', () => {
    expect(previewed('aa,bb,cc\nx,y,1\nz,y,2\n')).toMatchObject({
      mapping: { region: 0, industry: 1, employment: 2 },
      notSure: ['measure', 'region', 'industry'],
    });
    expect(previewed('aa,bb\nx,y\nz,y\n').mapping).toBeUndefined();
  });

  test('without titles', () => {
    expect(previewed('35001,101,8\n35001,102,9\n35002,101,-\n')).toMatchObject({
      headerLine: 0,
      header: ['', '', ''],
      rows: [
        ['35001', '101', '8'],
        ['35001', '102', '9'],
        ['35002', '101', '-'],
      ],
    });
    expect(previewed('Jaú,Couro,8\nFranca,Couro,9\n')).toMatchObject({
      headerLine: 0,
      mapping: { headerLine: 0, region: 0, industry: 1, employment: 2 },
    });
    expect(previewed('aa,bb,2015\nJaú,Couro,9\n').headerLine).toBe(1);
  });

  test('below lines that an office writes above', () => {
    const preview = previewed(
      'Tabela 993 - Pessoal ocupado\n\nMunicípio;CNAE;Pessoal ocupado\nJaú;15;3,5\nBauru;15;4\nFonte: IBGE\n',
    );
    expect(preview).toMatchObject({
      delimiter: ';',
      headerLine: 3,
      header: ['Município', 'CNAE', 'Pessoal ocupado'],
      mapping: { headerLine: 3, region: 0, industry: 1, employment: 2, decimalComma: true },
    });
    expect(preview.rows[0]).toEqual(['Jaú', '15', '3,5']);
  });

  test('can be read by at once', () => {
    const table = latin('região;cnae;empregos\nJaú;"15";1.234\nFranca;15;12.500\n');
    const { mapping, encoding, notSure } = previewed(table);
    expect(encoding).toBe('windows-1252');
    expect(notSure).toEqual(['thousands']);
    if (mapping === undefined) throw new Error('No guess.');
    expect(readMapped([table], mapping)).toMatchObject({
      ok: true,
      reading: { observed: { employment: Float64Array.of(1234, 12500) } },
    });
  });
});

describe('a guess of a wide table', () => {
  test('with regions in rows, without its totals', () => {
    expect(previewed('município;101;102;103;Total\nJaú;1;-;X;1\nBauru;2;3;4;9\n')).toMatchObject({
      mapping: { layout: 'wide', label: 0, rowsAre: 'regions', values: [1, 2, 3], measure: 'employment' },
      notSure: ['measure'],
    });
  });

  test('with industries in rows and names beside them', () => {
    expect(previewed('code naf,libellé naf,Lyon,Lille,Nantes\n15,Cuir,1,2,3\n16,Bois,4,5,6\n')).toMatchObject({
      mapping: { layout: 'wide', label: 0, labelName: 1, rowsAre: 'industries', values: [2, 3, 4] },
    });
  });

  test('whose columns are years is doubted', () => {
    expect(previewed('region,2018,2019,2020\nA,1,2,3\nB,4,5,6\n').notSure).toContain('years-across');
  });
});

describe('how numbers are written', () => {
  const format = (...values: string[]) => {
    const { mapping, notSure } = previewed(
      `region\tindustry\tjobs\n${values.map((value, at) => `A\tx${at}\t${value}`).join('\n')}\n`,
    );
    return [mapping?.decimalComma, mapping?.thousands, notSure.includes('thousands')];
  };

  test.each([
    [
      ['1', '2'],
      [false, undefined, false],
    ],
    [
      ['1.5', '2'],
      [false, undefined, false],
    ],
    [
      ['1,5', '2'],
      [true, undefined, false],
    ],
    [
      ['1.234,5', '2'],
      [true, '.', false],
    ],
    [
      ['1,234.5', '2'],
      [false, ',', false],
    ],
    [
      ['1.234.567', '2'],
      [true, '.', false],
    ],
    [
      ['1.234', '2'],
      [true, '.', true],
    ],
    [
      ['1,234', '2'],
      [false, ',', true],
    ],
    [
      ['1,234', '3,5'],
      [true, undefined, false],
    ],
    [
      ['1.234', '3,5'],
      [true, '.', false],
    ],
    [
      ['1 234', '3,5'],
      [true, ' ', false],
    ],
    [
      ['0.125', '2'],
      [false, undefined, false],
    ],
  ])('%s', (values, expected) => {
    expect(format(...values)).toEqual(expected);
  });
});

describe('the first part of a file', () => {
  test('is looked at without the line that is cut off, within quotes too', () => {
    const table = `region,industry,jobs\n${'"A\nB",x,1\n'.repeat(20)}`;
    expect(previewed(`${table}"C\nD`, false).rows).toHaveLength(20);
    expect(previewed(`${table}C,x`, false).rows.every((row) => row.length === 3)).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['\0\0', 'binary'],
    ['PK\x03\x04', 'workbook'],
    ['just some words\nand more\n', 'empty'],
  ])('%j cannot be', (text, kind) => {
    expect(previewOf(bytes(text), true)).toMatchObject({ ok: false, fault: { kind } });
  });

  test('that is one line without an end cannot be', () => {
    expect(previewOf(new Uint8Array(1 << 18).fill(65), false)).toEqual({
      ok: false,
      fault: { kind: 'line-too-long', line: 1 },
    });
  });
});

test('the rows of a sheet are looked at in the same way', () => {
  const looked = previewOfCells([
    ['Notas', '', ''],
    ['municipio', 'cnae', 'vínculos'],
    ['Jaú', 15.2, 1234],
    ['Bauru', 15.2, 7],
  ]);
  expect(looked).toMatchObject({
    ok: true,
    preview: {
      headerLine: 2,
      rows: [
        ['Jaú', '15.2', '1234'],
        ['Bauru', '15.2', '7'],
      ],
      mapping: { region: 0, industry: 1, employment: 2 },
      notSure: [],
    },
  });
});
