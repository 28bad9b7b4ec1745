import { describe, expect, test } from 'vitest';
import { previewOf } from './preview';
import { guessed, sizeOf } from './testing/guessed';

/** The habits of the small tables in other words: titles, marks, flags and forms of many statistical offices; all figures invented. */
const text = (...lines: string[]) => `${lines.join('\n')}\n`;

function placesOf(table: string): Record<string, unknown> {
  const { mapping, preview } = guessed(table);
  const places = Object.entries(mapping).filter(
    ([key, value]) => typeof value === 'number' && !/^(headerLines?|unit)$/.test(key),
  );
  return { ...Object.fromEntries(places), doubts: preview.notSure };
}

describe('titles of offices', () => {
  test.each([
    [
      'Nomis',
      'DATE,GEOGRAPHY_NAME,GEOGRAPHY_CODE,INDUSTRY_NAME,INDUSTRY_CODE,OBS_VALUE',
      '2021,Leeds,E08000035,13 : Textiles,13,900\n2021,York,E06000014,14 : Apparel,14,40',
      { year: 0, region: 2, regionName: 1, industry: 4, industryName: 3, employment: 5, doubts: ['measure'] },
    ],
    [
      'INE',
      'Provincias;CNAE;Número de ocupados',
      'Álava;13;900\nBurgos;14;40',
      { region: 0, industry: 1, employment: 2, doubts: [] },
    ],
    [
      'INEGI',
      'Entidad;Municipio;SCIAN;Unidades económicas;Personal ocupado total',
      '01;001;3131;12;900\n01;003;3132;5;40\n02;001;3131;9;90',
      { region: 0, regionWith: 1, industry: 2, establishments: 3, employment: 4, doubts: ['region'] },
    ],
    [
      'ISTAT',
      'Territorio;Ateco 2007;Numero imprese attive;Numero addetti',
      'Prato;13;12;900\nBiella;14;5;40',
      { region: 0, industry: 1, establishments: 2, employment: 3, doubts: [] },
    ],
    [
      'Destatis',
      'Landkreis;WZ08;Betriebe;Beschäftigte',
      'Zwickau;13;12;900\nHof;14;5;40',
      { region: 0, industry: 1, establishments: 2, employment: 3, doubts: [] },
    ],
    [
      'Bundesagentur',
      'Region;Wirtschaftsabteilung;SvB insgesamt;SvB Anteil in %',
      'Hof;13;900;1,5\nZwickau;14;40;2,5',
      { region: 0, industry: 1, employment: 2, doubts: ['measure'] },
    ],
    [
      'GUS',
      'Województwo;Sekcja PKD;Podmioty gospodarki;Przeciętne zatrudnienie',
      'Łódzkie;C;12;900\nŚląskie;D;5;40',
      { region: 0, industry: 1, establishments: 2, employment: 3, doubts: [] },
    ],
    [
      'StatCan',
      'REF_DATE,GEO,DGUID,North American Industry Classification System (NAICS),UOM,SCALAR_FACTOR,VALUE,STATUS',
      '2021,Ontario,2016A000235,Textile mills [313],Persons,units,900,\n2021,Quebec,2016A000224,Apparel [315],Persons,units,40,',
      { year: 0, region: 1, industry: 3, employment: 6, doubts: ['measure'] },
    ],
    [
      'ABS',
      'SA4 code,SA4 name,ANZSIC division,Employed persons',
      '101,Capital Region,C,900\n102,Central Coast,D,40',
      { region: 0, regionName: 1, industry: 2, employment: 3, doubts: [] },
    ],
    [
      'INSEE',
      "Zone d'emploi;NAF rév. 2;Nombre d'établissements;Effectifs salariés;Part dans l'emploi (%)",
      'Cholet;13;12;900;1,5\nRoanne;14;5;40;2,5',
      { region: 0, industry: 1, establishments: 2, employment: 3, doubts: [] },
    ],
    [
      'IBGE',
      'Município;Divisão da CNAE 2.0;Número de unidades locais (Unidades);Pessoal ocupado total (Pessoas);Salário médio mensal',
      'Jaú;15;12;900;2,1\nFranca;16;5;40;2,3',
      { region: 0, industry: 1, establishments: 2, employment: 3, doubts: [] },
    ],
    [
      'SDMX',
      'FREQ,REF_AREA,ACTIVITY,TIME_PERIOD,OBS_VALUE,OBS_STATUS',
      'A,AT11,C13,2021,900,A\nA,AT12,C14,2021,40,A',
      { year: 3, region: 1, industry: 2, employment: 4, doubts: ['measure'] },
    ],
    [
      'QCEW',
      'area_fips,own_code,industry_code,agglvl_code,year,disclosure_code,qtrly_estabs,month3_emplvl,oty_month3_emplvl_pct_chg',
      '39041,5,3131,76,2020,,12,900,1.5\n39049,5,3132,76,2020,,5,40,2.5',
      { region: 0, industry: 2, year: 4, establishments: 6, employment: 7, doubts: [] },
    ],
    [
      'CBS',
      'Regio;SBI 2008;Perioden;Banen van werknemers',
      'Tilburg;13;2021;900\nEnschede;14;2021;40',
      { region: 0, industry: 1, year: 2, employment: 3, doubts: [] },
    ],
    [
      'OECD',
      'STRUCTURE,REF_AREA,Reference area,ACTIVITY,Economic activity,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT',
      'D,AT11,Burgenland,C13,Textiles,2020,2.6,A,3\nD,AT12,Vienna,C14,Apparel,2020,5.2,A,3',
      { region: 1, regionName: 2, industry: 3, industryName: 4, year: 5, employment: 6, doubts: ['measure', 'unit'] },
    ],
    [
      'GENESIS',
      'Statistik_Code;Zeit;1_Auspraegung_Code;1_Auspraegung_Label;2_Auspraegung_Code;2_Auspraegung_Label;BES001__Taetige_Personen__Anzahl',
      '42111;2021;09464;Hof;WZ08-13;Textil;900\n42111;2021;09464;Hof;WZ08-14;Bekleidung;40\n42111;2021;14524;Zwickau;WZ08-13;Textil;1200',
      {
        year: 1,
        region: 2,
        regionName: 3,
        industry: 4,
        industryName: 5,
        employment: 6,
        doubts: ['region', 'industry'],
      },
    ],
    [
      'size classes',
      'District,Description,1-4,5-9,10 and above,Total',
      'Attock,Looms,3,4,5,12\nAttock,Kilns,1,2,3,6\nLahore,Looms,5,6,7,18',
      { region: 0, industry: 1, employment: 5, doubts: ['measure', 'industry'] },
    ],
    [
      'Japan',
      '都道府県,産業分類,事業所数,従業者数',
      '大阪府,繊維,12,900\n京都府,窯業,5,40',
      { region: 0, industry: 1, establishments: 2, employment: 3, doubts: [] },
    ],
    [
      'CBP',
      'fipstate,fipscty,naics,empflag,emp_nf,emp,qp1_nf,qp1,est',
      '01,001,113,B,D,0,D,0,8\n01,003,313,,H,790,G,900,61',
      { region: 0, regionWith: 1, industry: 2, employment: 5, establishments: 8, doubts: ['region', 'flag'] },
    ],
    [
      'numbered rows',
      '#,District,Kind of business,Number of local units,Persons engaged',
      '1,Alvona,Looms,12,900\n2,Brisdal,Kilns,5,40\n3,Corvell,Nets,7,60',
      { region: 1, industry: 2, establishments: 3, employment: 4, doubts: [] },
    ],
    [
      'shares and areas',
      'area_sqkm,density,commune,sector,jobs_per_1000_inhabitants,jobs',
      '10.5,20,Alvona,Looms,3,900\n20.5,30,Brisdal,Kilns,4,40',
      { region: 2, industry: 3, employment: 5, doubts: [] },
    ],
    [
      'a growth rate',
      'region,industry,employment,employment_growth,employment_index',
      'Alvona,Looms,900,0.5,101\nBrisdal,Kilns,40,1.5,102',
      { region: 0, industry: 1, employment: 2, doubts: [] },
    ],
    [
      'wages',
      'region,industry,total_wages,annual_payroll,employees',
      'Alvona,Looms,1000,2000,900\nBrisdal,Kilns,3000,4000,40',
      { region: 0, industry: 1, employment: 4, doubts: [] },
    ],
  ])('%s', (_, titles, rows, expected) => {
    expect(placesOf(text(titles, rows))).toEqual(expected);
  });

  test('a column of numbers is not the region because its title has a word for places', () => {
    const { region } = placesOf(
      text('place,local_jobs,trade,area', 'Alvona,900,Looms,100', 'Brisdal,40,Kilns,137', 'Corvell,7,Nets,90'),
    );
    expect(region).toBe(0);
  });

  test('the size of an area is not its name, even where no title names the places', () => {
    const rows = ['Alvona,Looms,100,9', 'Brisdal,Kilns,137,8', 'Corvell,Nets,90,7'];
    expect(placesOf(text('name,trade,area,jobs', ...rows))).toMatchObject({ region: 0, doubts: ['region'] });
  });

  test.each([
    'jobs per establishment',
    'proportion of jobs',
    'jobs yoy',
    'peso addetti',
    'crescimento do emprego',
    'jobs per 1000',
  ])('a column of %s is not counted', (title) => {
    expect(placesOf(text(`region;industry;jobs;${title}`, 'A;x;9;2', 'B;y;8;3'))).toMatchObject({
      employment: 2,
      doubts: [],
    });
  });

  test('a table of indicators without industries gives no guess', () => {
    const rows = ['1,Barking,3610,65.8,3.9,78188', '2,Barnet,8674,68.5,2.1,151423', '3,Bexley,6058,75.1,4.4,97736'];
    const looked = previewOf(
      new TextEncoder().encode(
        text('fid,Area name,nonld_area,Employment rate (%),share_16_18_year_olds,estimate', ...rows),
      ),
      true,
    );
    expect(looked.ok && looked.preview.mapping).toBeUndefined();
    expect(looked.ok && looked.preview.notSure).toContain('industry');
  });

  test('a table without titles, with a mark in its first rows', () => {
    expect(placesOf(text('Alvona;Looms;900', 'Brisdal;Kilns;(D)', 'Corvell;Nets;12'))).toMatchObject({
      region: 0,
      industry: 1,
      employment: 2,
    });
  });

  test('two kinds of places are doubted, and the finer one is taken', () => {
    const rows = ['North;Alvona;Looms;9', 'North;Brisdal;Looms;8', 'South;Corvell;Looms;7', 'South;Dunmere;Kilns;6'];
    expect(placesOf(text('province;municipality;sector;jobs', ...rows))).toMatchObject({
      region: 1,
      doubts: ['region'],
    });
  });

  test('places of one name in two provinces take both to name them', () => {
    const rows = ['Ohio,Adams,Looms,9', 'Ohio,Brown,Looms,8', 'Iowa,Adams,Looms,7', 'Iowa,Clay,Kilns,6'];
    const { read } = guessed(text('state,county,industry,jobs', ...rows));
    expect(read().observed.regions).toEqual(['Ohio / Adams', 'Ohio / Brown', 'Iowa / Adams', 'Iowa / Clay']);
  });

  test('codes of two parts are not mixed up where their zeros are gone', () => {
    const { read } = guessed(text('state,county,naics,emp', '1,11,13,5', '11,1,13,6', '1,1,14,7', '11,11,14,8'));
    expect(read().observed.regions).toEqual(['111', '1101', '101', '1111']);
  });
});

describe('times', () => {
  test.each([
    '2021-Q1',
    'Q1 2021',
    '1º trimestre 2022',
    '2021M03',
    '2021-03-31',
    'März 2021',
    '2020/21',
    'T1 2021',
    '31.12.2020',
  ])('in a column: %s', (time) => {
    expect(placesOf(text('Period;Region;Industry;Jobs', `${time};A;x;1`, `${time};B;x;2`))).toMatchObject({
      year: 0,
      doubts: [],
    });
  });

  test('of a column that no title gives away are asked about', () => {
    const rows = [2019, 2020].flatMap((year) => ['A', 'B', 'C'].map((region) => `${region};x;${year};5`));
    expect(placesOf(text('region;industry;edition;jobs', ...rows))).toMatchObject({ year: 2, doubts: ['year'] });
  });

  test.each([
    [['region', '2019', '2020', '2021']],
    [['region', 'Q1 2021', 'Q2 2021', 'Q3 2021']],
    [['Município', '1º trimestre 2022', '2º trimestre 2022', '3º trimestre 2022']],
  ])('across, %s, are no industries', (titles) => {
    expect(guessed(text(titles.join(','), 'A,1,2,3', 'B,4,5,6')).preview.notSure).toContain('years-across');
  });

  test('across beside a measure are one measure at several times', () => {
    expect(placesOf(text('Comune;Ateco;Addetti 2019;Addetti 2020', 'Prato;13;1;2', 'Biella;14;3;4'))).toMatchObject({
      employment: 3,
      doubts: ['years-across'],
    });
  });
});

describe('marks and flags', () => {
  test.each(['(D)', '(S)', 'N', '/', '[c]', 'np', 's', '–', '.', 'conf.', 'secret', '…', '#'])(
    '%s is asked about',
    (mark) => {
      const { read, preview } = guessed(
        text('region;industry;jobs', `A;x;${mark}`, 'A;y;1', `B;x;${mark}`, 'B;y;2', 'C;x;3', 'C;y;4'),
      );
      expect(preview.columns[2]?.unlisted).toEqual([{ word: mark, count: 2 }]);
      expect(read()).toMatchObject({ unlisted: [{ word: mark, count: 2 }], pairsAbsent: 0 });
    },
  );

  test.each([
    ['900 p', 900, 'p'],
    ['900(p)', 900, '(p)'],
    ['900*', 900, '*'],
    ['900 bep', 900, 'bep'],
    ['900r', 900, 'r'],
    ['900²', 900, '²'],
    ['^900', 900, '^'],
    ['1 900 e', 1900, 'e'],
    ['900 [2]', 900, '[2]'],
  ])('%s is a number with a flag', (field, value, flag) => {
    const { read } = guessed(text('region;industry;jobs', `A;x;${field}`, 'A;y;1', 'B;x;1 000', 'B;y;4'));
    expect(read().observed.employment?.[0]).toBe(value);
    expect(read().flags).toEqual([{ flag, count: 1 }]);
  });

  test.each(['900 k', '900 mio', '9.5M', '12%', '900 t', '(900)'])('%s is not taken for 900', (field) => {
    const { read } = guessed(text('region;industry;jobs', `A;x;${field}`, 'A;y;1', 'B;x;3', 'B;y;4'));
    const reading = read();
    expect(reading.faultCount).toBe(1);
    expect(sizeOf(reading)[3]).toBe(8);
  });

  test('of Eurostat, a secret is withheld and what is not there is missing', () => {
    const { read } = guessed(text('geo\tnace\temployees', 'A\tx\t: c', 'A\ty\t1 p', 'B\tx\t:', 'B\ty\t: u'));
    expect(read().told.employment).toEqual({ zeros: 0, missing: 2, withheld: 1 });
  });

  test.each([
    ['empflag', 'A', 'establishments,employment', '12,0'],
    ['suppressed', '1', 'establishments,employment', '12,0'],
    ['conf_status', 'C', 'establishments,employment', '12,'],
    ['hidden', 'yes', 'establishments,employment', '12,0'],
  ])('in a column of its own: %s', (title, value, titles, hidden) => {
    const plain = title === 'suppressed' ? '0' : '';
    const { mapping, preview, read } = guessed(
      text(
        `region,industry,${title},${titles}`,
        `A,x,${value},${hidden}`,
        `A,y,${plain},3,30`,
        `B,x,${value},${hidden}`,
        `B,y,${plain},4,40`,
      ),
    );
    expect(mapping).toMatchObject({ flag: { place: 2, withheld: [value] } });
    expect(preview.notSure).toContain('flag');
    expect(read().told.employment).toEqual({ zeros: 0, missing: 0, withheld: 2 });
  });

  test('a flag that stands beside numbers hides none', () => {
    const rows = ['A,x,G,900', 'A,y,G,0', 'B,x,H,5', 'B,y,H,7'];
    expect(guessed(text('region,industry,emp_nf,emp', ...rows)).mapping).not.toHaveProperty('flag');
  });

  test('a wide table keeps its label beside columns of marks', () => {
    const { mapping } = guessed(
      text('Kreis,Textil,Leder,Holz,Glas', 'Hof,.,1,2,3', 'Zwickau,.,4,5,6', 'Plauen,.,7,8,9'),
    );
    expect(mapping).toMatchObject({ layout: 'wide', label: 0, values: [1, 2, 3, 4] });
  });
});

describe('the form of the file', () => {
  test.each([
    ['1\u2019234', 1234],
    ["12'345'678", 12_345_678],
    ['12,34,567', 1_234_567],
    ['1\u2009234', 1234],
  ])('%s in the numbers of a table', (field, value) => {
    const { read } = guessed(text('region\tindustry\tjobs', `A\tx\t${field}`, 'B\tx\t7'));
    expect(read()).toMatchObject({ faultCount: 0 });
    expect(read().observed.employment?.[0]).toBe(value);
  });

  test('a delimiter behind the titles only, behind the rows only, or behind both', () => {
    for (const [titles, row] of [
      ['region;industry;jobs;', 'A;x;1'],
      ['region;industry;jobs', 'A;x;1;;'],
      ['region;industry;jobs;', 'A;x;1;'],
    ]) {
      expect(guessed(text(titles ?? '', row ?? '', 'B;y;2;')).read()).toMatchObject({
        faultCount: 0,
        observed: { rows: 2 },
      });
    }
  });

  test('rows with a name in front for which there is no title, as R writes them', () => {
    const { read } = guessed(text('"region","industry","jobs"', '"1","A","x",5', '"2","B","y",6', '"3","A","y",7'));
    expect(sizeOf(read())).toEqual([2, 2, 3, 18]);
  });

  test('many lines of notes, some with several fields', () => {
    const notes = Array.from({ length: 35 }, (_, at) => (at % 3 === 0 ? `Note ${at};see page ${at};` : `Note ${at};;`));
    expect(guessed(text(...notes, 'region;industry;jobs', 'A;x;5', 'B;y;6', 'C;z;7')).preview.header).toEqual([
      'region',
      'industry',
      'jobs',
    ]);
  });

  test('two lines of titles in text, with the upper one carried to the right', () => {
    const { mapping, read } = guessed(
      text(',Looms,,Kilns,', 'District,Firms,Workers,Firms,Workers', 'A,1,10,2,20', 'B,3,30,4,40'),
    );
    expect(mapping).toMatchObject({ layout: 'wide', headerLines: 2, values: [2, 4], measure: 'employment' });
    expect(read().observed.industries).toEqual(['Looms', 'Kilns']);
  });

  test('a line of units below the titles', () => {
    const { mapping, read } = guessed(text('region;industry;employees', ';;thousands', 'A;x;1.5', 'B;y;2.5'));
    expect(mapping).toMatchObject({ headerLines: 2, unit: 1000 });
    expect(sizeOf(read())[3]).toBe(4000);
  });

  test('industries that are written once for several regions', () => {
    const { mapping, read } = guessed(
      text('Sector,Town,Jobs', 'Looms,Alvona,1', ',Brisdal,2', ',Corvell,3', 'Kilns,Alvona,4', ',Brisdal,5'),
    );
    expect(mapping.fillDown).toEqual([0]);
    expect(sizeOf(read())).toEqual([3, 2, 5, 15]);
  });

  test('an outline, in which a row of its own holds the sum of a region', () => {
    const rows = ['Alvona,,1000', ',Looms,900', ',Kilns,100', 'Brisdal,,300', ',Looms,200', ',Kilns,100'];
    const { mapping, read } = guessed(text('Region,Industry,Sum of Jobs', ...rows));
    expect(mapping.fillDown).toEqual([0]);
    expect(sizeOf(read())).toEqual([2, 2, 4, 1300]);
    expect(read().faults.map(({ line, kind }) => `${line} ${kind}`)).toEqual(['2 no-name', '5 no-name']);
  });

  test('blocks with a heading each, whose titles come again', () => {
    const block = (name: string, jobs: number) => [
      `District: ${name};;`,
      'No.;Trade;Persons',
      `1;Looms;${jobs}`,
      `2;Kilns;${jobs + 1}`,
      ';;',
    ];
    const { preview, read } = guessed(text(...block('Alvona', 5), ...block('Brisdal', 7)));
    expect(preview.notSure).toContain('blocks');
    expect(read().observed).toMatchObject({
      regions: ['District: Alvona', 'District: Brisdal'],
      industries: ['Looms', 'Kilns'],
    });
  });

  test('headings among the rows, under titles that stand there once', () => {
    const rows = ['Alvona;;', 'Looms;13;5', 'Kilns;14;6', 'Brisdal;;', 'Looms;13;7', 'Kilns;14;8', 'Source: office;;'];
    const { preview, read } = guessed(text('Craft;Code;Jobs', ...rows));
    expect(preview.notSure).toContain('blocks');
    expect(sizeOf(read())).toEqual([2, 2, 4, 26]);
    expect(read().observed.regions).toEqual(['Alvona', 'Brisdal']);
  });

  test('headings above groups of regions do not take the place of the regions', () => {
    const rows = ['North;;', 'Alvona;Looms;5', 'Alvona;Kilns;6', 'South;;', 'Brisdal;Looms;7'];
    expect(guessed(text('District;Trade;Persons', ...rows)).read().observed.regions).toEqual(['Alvona', 'Brisdal']);
  });

  test('two things in one column, with a stroke or in quotes', () => {
    expect(guessed(text('region/industry;jobs', 'Alvona/Looms;5', 'Brisdal/Kilns;7')).read().observed).toMatchObject({
      regions: ['Alvona', 'Brisdal'],
      industries: ['Looms', 'Kilns'],
    });
    const quoted = guessed(text('"geo,nace\\TIME_PERIOD",2020,2021', '"AT11,C13",1,2', '"AT12,C14",3,4'));
    expect(quoted.mapping).toMatchObject({ region: 0, industry: 1, employment: 3 });
  });

  test.each([
    ['<html><table><tr><td>region</td></tr></table>', 'markup'],
    ['<?xml version="1.0"?><data/>', 'markup'],
    ['[{"region":"A","jobs":1}]', 'json'],
    ['CHARSET="ANSI";\nAXIS-VERSION="2010";\nDATA=\n1 2 3;\n', 'pc-axis'],
    ['7z\xBC\xAF\x27\x1C', 'other-archive'],
    ['Rar!\x1A\x07', 'other-archive'],
    ['BZh91AY&SY', 'other-archive'],
  ])('%j is called what it is', (start, kind) => {
    const bytes = Uint8Array.from(start, (letter) => letter.charCodeAt(0));
    expect(previewOf(bytes, true)).toEqual({ ok: false, fault: { kind } });
  });

  test.each([
    ['windows-1251', [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0], 'Москва'],
    ['shift_jis', [0x91, 0xe5, 0x8d, 0xe3, 0x8e, 0x73], '大阪市'],
    ['windows-1252', [0x4a, 0x61, 0xfa], 'Jaú'],
    ['windows-1250', [0x4b, 0x73, 0x69, 0xb9, 0xbf], 'Książ'],
  ])('letters of %s', (encoding, bytes, name) => {
    const line = (region: number[], rest: string) => [...region, ...new TextEncoder().encode(rest)];
    const table = Uint8Array.from([
      ...line([], 'region,industry,jobs\n'),
      ...line(bytes, ',x,5\n'),
      ...line(bytes, ',y,6\n'),
    ]);
    const { preview, read } = guessed(table);
    expect([preview.encoding, read().observed.regions[0]]).toEqual([encoding, name]);
  });
});

describe('names', () => {
  test('that are one to people are one: fixed blanks, accents of their own, capitals, two blanks', () => {
    const rows = ['Jaú,x,1', 'Jau\u0301,y,2', '\u00A0Jaú\u200B,z,3', 'JAÚ,w,4', 'São  Carlos,x,5', 'São Carlos,y,6'];
    const { read } = guessed(text('region,industry,jobs', ...rows));
    const reading = read();
    expect(reading.observed.regions).toEqual(['Jaú', 'São Carlos']);
    expect(reading.alike.regions).toEqual([['Jaú', 'JAÚ']]);
    expect(read({ keepApart: true }).observed.regions.length).toBe(6);
  });
});

describe('units', () => {
  test.each([
    ['Employees (thousands)', 1000],
    ['Beschäftigte in 1 000', 1000],
    ['Emplois (milliers)', 1000],
    ['Ocupados (miles)', 1000],
    ['Pessoas ocupadas (mil pessoas)', 1000],
    ['Occupati (migliaia)', 1000],
    ['Pracujący w tys.', 1000],
    ['Workers (in lakhs)', 100_000],
    ['Employment, millions', 1_000_000],
    ["Jobs ('000)", 1000],
    ['Jobs', undefined],
  ])('%s', (title, unit) => {
    expect(guessed(text(`region;industry;${title}`, 'A;x;1', 'B;y;2')).mapping.unit).toBe(unit);
  });

  test('that a line above the titles, or a column, says', () => {
    expect(guessed(text('Jobs by place, thousands;;', 'region;industry;jobs', 'A;x;1', 'B;y;2')).mapping.unit).toBe(
      1000,
    );
    expect(guessed(text('region;industry;unit;value', 'A;x;THS_PER;1', 'B;y;THS_PER;2')).mapping.unit).toBe(1000);
  });

  test('that nobody says are asked about where jobs have parts', () => {
    expect(guessed(text('region,industry,jobs', 'A,x,1.5', 'B,y,2.4')).preview.notSure).toContain('unit');
  });
});
