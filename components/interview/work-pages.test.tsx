import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { CheckAnswers } from './check-answers';
import { ImportanceForm } from './importance-form';
import { indicatorValuesOf, type IndicatorValues, type IndicatorFault } from './importance-values';
import type { AnswerRow, ModuleModel, TaskModel } from './model';
import { ModuleList } from './module-list';
import { CountsFields } from './counts-fields';
import { TypeShown } from './type-shown';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { leversOf } from '#policies/levers';
import { situationOf } from '#policies/engine/situation';
import { interviewBase } from '#policies/knowledge/interview';
import type { Counted } from './counted';
import { type CountValues, NO_COUNTS, readCounts, withCounts } from './counts-values';
import { PRESETS } from '#policies/engine/classify';
import { faultsOfCounts, figuresOfCounts, outcomeOfFigures } from '#policies/engine/figures-of-counts';
import { NewAssessment } from './new-assessment';
import { profileValuesOf, type ProfileFault } from './profile-values';
import { TaskList } from './task-list';

const nothing = () => {};

function draw(node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ work: messages.work }}
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

describe('the task list', () => {
  const taskList = (tasks: TaskModel[], quick = true) =>
    draw(
      <TaskList
        title="Franca footwear"
        place="Franca, Brazil"
        tasks={tasks}
        modules={[]}
        nextHref="/next"
        nextName="Infrastructure"
        parts={{ answered: 12, unknown: 1, open: 66, evidence: 3 }}
        minutesLeft={18}
        thin
        onNavigate={nothing}
        quick={quick}
        onQuick={nothing}
        onSaveFile={nothing}
        compareHref="/compare"
        profileHref="/profile"
      />,
    );
  const result = aTask({ place: 'result', name: 'The result', href: '/result', status: null });

  test('a row is one link with its name, what is left, and its status', () => {
    const [row = ''] = /<a href="\/infrastructure".*?<\/a>/.exec(taskList([aTask({ status: 'in-progress' })])) ?? [];

    expect(textIn(row)).toBe('Infrastructure about 4 minutes In progress, 3 of 9');
  });

  test('a completed row has no minutes left', () => {
    const [row = ''] = /<a href="\/infrastructure".*?<\/a>/.exec(taskList([aTask({ status: 'completed' })])) ?? [];

    expect(textIn(row)).toBe('Infrastructure Completed');
  });

  test('a row out of reach says why and is no link', () => {
    const list = taskList([aTask({ withinReach: false })]);

    expect(list).not.toContain('href="/infrastructure"');
    expect(list).toContain('Cannot start yet');
    expect(list.split(messages.work.tasks.notBegun)).toHaveLength(2);
    expect(taskList([aTask({ status: 'completed' }), aTask({ place: 'governance', withinReach: false })])).toContain(
      messages.work.tasks.stopped,
    );
  });

  test('how much is answered is said by the one count, with a bar, and how far to go is chosen before one begins', () => {
    const list = taskList([aTask({})]);

    expect(list).toContain('12 answered, 1 unknown, 66 open; evidence recorded for 3.');
    expect(list).toContain('class="answered-bar"');
    expect(list.indexOf('type="radio"')).toBeLessThan(list.indexOf('Begin: Infrastructure'));
  });

  test('what comes of the questions stands apart from them', () => {
    const list = taskList([aTask({}), result]);

    expect(list.indexOf(messages.work.tasks.outcomes)).toBeGreaterThan(list.indexOf('href="/infrastructure"'));
    expect(list.indexOf('href="/result"')).toBeGreaterThan(list.indexOf(messages.work.tasks.outcomes));
  });

  test('begins, then goes on; a thin result is spoken of once there is one', () => {
    expect(textIn(taskList([aTask({})]))).toContain('Begin: Infrastructure');
    expect(taskList([aTask({})])).not.toContain(messages.work.tasks.thin);
    expect(textIn(taskList([aTask({ status: 'completed' })]))).toContain('Go on: Infrastructure');
    expect(taskList([aTask({ status: 'completed' })])).toContain(messages.work.tasks.thin);
  });

  test.each([true, false])('the depth that was chosen is the one checked: quick %s', (quick) => {
    expect(taskList([aTask({})], quick)).toMatch(
      new RegExp(`<input type="radio"[^>]*checked="" value="${quick ? 'quick' : 'all'}"`),
    );
  });
});

describe('the parts that one can add', () => {
  const module = (changes: Partial<ModuleModel>) =>
    textIn(draw(<ModuleList modules={[aModule(changes)]} onNavigate={nothing} />).replace(/.*<ul/, '<ul'));

  test('each says what it asks, what it costs in minutes and what it could change', () => {
    expect(module({ minutesLeft: 7 })).toBe(
      'Work and labour about 7 minutes What it could change Who is registered. Which rules enter the plan.',
    );
  });

  test('the name alone is the link', () => {
    const list = draw(<ModuleList modules={[aModule({})]} onNavigate={nothing} />);
    const [link = ''] = /<a href="\/work-and-labour".*?<\/a>/.exec(list) ?? [];

    expect(textIn(link)).toBe('Work and labour');
  });

  test('one that the answers propose says so, until it is begun', () => {
    expect(module({ proposed: true })).toContain(messages.work.tasks.proposed);
    expect(module({ proposed: false })).not.toContain(messages.work.tasks.proposed);
    expect(module({ proposed: true, status: 'in-progress' })).not.toContain(messages.work.tasks.proposed);
  });

  test('one that is proposed names the answers that speak for it, until it is begun', () => {
    const because = [
      { question: 'Who sets the price', answer: 'The buyer' },
      { question: 'Pay of subcontractors', answer: 'By the piece' },
    ];
    const proposed = { status: 'not-started', proposed: true, because } as const;
    const line =
      'Recommended because of your answers: Who sets the price: The buyer; Pay of subcontractors: By the piece';

    expect(module(proposed)).toContain(`${messages.work.tasks.proposed} ${line} What it could change`);
    expect(module({ ...proposed, because: [] })).not.toContain('Recommended because');
    expect(module({ ...proposed, status: 'in-progress' })).not.toContain('Recommended because');
    expect(module({ ...proposed, proposed: false })).not.toContain('Recommended because');
  });

  test('one that is begun says how far it has come and how long is left', () => {
    expect(module({ status: 'in-progress' })).toContain('about 4 minutes In progress, 3 of 9');
    expect(module({ status: 'completed', minutesLeft: 0 })).toMatch(/^Work and labour Completed What it could change/);
  });

  test('they stand between the questions and what comes of them, once something is answered', () => {
    const taskList = (status: 'not-started' | 'completed') =>
      draw(
        <TaskList
          title="Franca footwear"
          place="Franca, Brazil"
          tasks={[aTask({ status }), aTask({ place: 'result', name: 'The result', href: '/result', status: null })]}
          modules={[aModule({})]}
          nextHref="/next"
          nextName="Infrastructure"
          parts={{ answered: 12, unknown: 1, open: 66, evidence: 3 }}
          minutesLeft={18}
          thin
          onNavigate={nothing}
          quick
          onQuick={nothing}
          onSaveFile={nothing}
          compareHref="/compare"
          profileHref="/profile"
        />,
      );
    const list = taskList('completed');
    const order = ['href="/infrastructure"', 'href="/work-and-labour"', 'href="/result"'].map((link) =>
      list.indexOf(link),
    );

    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(taskList('not-started')).not.toContain('href="/work-and-labour"');
  });
});

describe('the answers to check', () => {
  const rows = [
    aRow({ question: 'known', short: 'How many firms', known: 'survey, the chair', note: 'Counted twice' }),
    aRow({ question: 'missing', short: 'Who counted', answer: null, changeHref: '/change/missing' }),
    aRow({ question: 'aside', short: 'Board', answer: 'By turns', setAside: 'Ruled out' }),
  ];
  const page = draw(
    <CheckAnswers
      facts={[]}
      groups={[{ id: 'governance', name: 'Governance', href: '/governance', rows }]}
      counts={{ missing: 1, unknown: 2, notAsked: 40 }}
      returned="known"
      resultHref="/result"
      onNavigate={nothing}
    />,
  );

  test('the words that name the question are said, not shown', () => {
    expect(page).toContain('Change<span class="sr-only">: How many firms</span>');
    expect(page).toContain('Enter an answer<span class="sr-only">: Who counted</span>');
  });

  test('says on top what is missing, and leads there', () => {
    expect(page.indexOf('One question has no answer yet')).toBeLessThan(page.indexOf('<dl'));
    expect(page).toMatch(/<a href="\/change\/missing"[^>]*>Go to the first one without an answer/);
  });

  test('counts honestly: what is not known, and what the quick pass does not ask', () => {
    expect(textIn(page)).toContain('2 answers are “I do not know”. 40 more questions are not asked in the quick pass.');
  });

  test('marks the row from which one comes back, and no other', () => {
    expect(page.match(/data-returned/g)).toHaveLength(1);
    expect(page).toMatch(/id="row-known"[^>]*data-returned="true"/);
  });

  test('what is set aside stands apart, with the reason and nothing to change', () => {
    const [, aside = ''] = page.split('id="set-aside"');

    expect(textIn(aside)).toContain('Board By turns Ruled out');
    expect(aside).not.toContain('Change');
    expect(page.split('id="set-aside"')[0]).not.toContain('Board');
  });

  test('how an answer is known stands beside it', () => {
    expect(page).toContain('<p>survey, the chair</p><p>Counted twice</p>');
  });
});

describe('the figures', () => {
  const form = (errors: IndicatorFault[], text = '') =>
    draw(
      <ImportanceForm
        values={{ ...indicatorValuesOf(undefined), locationQuotient: text }}
        errors={errors}
        onChange={nothing}
        onContinue={nothing}
        backHref="/back"
        onNavigate={nothing}
        judgement={<p>Judge both</p>}
        cuts={PRESETS['ipea-diset']}
        counted={countedAs(NO_COUNTS)}
        judgementErrors={[]}
      />,
    );

  test('are folded while there are none, and shown as typed', () => {
    expect(form([])).toContain('<details class="fold">');
    expect(form([], '20,98')).toContain('<details class="fold" open="">');
    expect(form([], '20,98')).toMatch(/<input id="figure-locationQuotient"[^>]*value="20,98"/);
  });

  test('come after the judgement, and ask first which figures there are', () => {
    expect(form([]).indexOf('Judge both')).toBeLessThan(form([]).indexOf('<details class="fold">'));
    expect([...form([]).matchAll(/name="figures-kind"[^>]*value="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
      'counts',
      'quotient',
      'none',
    ]);
    expect(form([])).not.toContain('figure-locationQuotient');
  });

  test('are reckoned from four counts, with the place of the system beside them', () => {
    const typed = { tradeHere: '600', allHere: '2000', tradeThere: '10000', allThere: '1000000' };
    const values = withCounts(indicatorValuesOf(undefined), typed, NO_COUNTS, counting);
    const fields = draw(<CountsFields values={values} cuts={PRESETS['ipea-diset']} counted={countedAs(typed)} />);

    expect(textIn(fields)).toContain(
      'Location quotient 30, share of the industry 6 %. By these figures: Vector of local development.',
    );
    expect(fields).toMatch(/two-by-two-local-development-vector" data-current="true"/);
    expect(fields).toMatch(/<input id="count-allThere"[^>]*value="1000000"/);
    expect(textIn(fields)).toContain('Location quotient 30; by chance alone between 27.65 and 32.5.');
    expect(textIn(fields)).toContain('The cut is at 5; the figure is 6 times as large.');
    expect(textIn(fields)).toContain('The counts give these figures, and they are saved');
  });

  test('of counts are told as they come, and which of two stands', () => {
    const typed = { tradeHere: '600', allHere: '2000', tradeThere: '10000', allThere: '' };
    const empty = indicatorValuesOf(undefined);
    const shown = (values: IndicatorValues, counts: CountValues) =>
      textIn(draw(<CountsFields values={values} cuts={PRESETS['ipea-diset']} counted={countedAs(counts)} />));

    expect(shown(empty, typed)).toContain('Enter all four. The location quotient');
    expect(shown({ ...empty, locationQuotient: '20.98' }, typed)).toContain(
      'Until then the figures that you typed stand',
    );
    const other = shown({ ...empty, locationQuotient: '20.98' }, { ...typed, allThere: '1000000' });
    expect(other).toContain('Other figures stand now: they were typed after these counts');
    expect(other).toContain('Use what the counts give');
    expect(shown(empty, { ...typed, allThere: '100' })).toContain('cannot be more than “All trades together, in the');
  });

  test('open with the counts where there are some', () => {
    const page = draw(
      <ImportanceForm
        values={indicatorValuesOf(undefined)}
        errors={[]}
        onChange={nothing}
        onContinue={nothing}
        backHref="/back"
        onNavigate={nothing}
        judgement={null}
        cuts={PRESETS['ipea-diset']}
        counted={countedAs({ ...NO_COUNTS, tradeHere: '600' })}
      />,
    );
    expect(page).toContain('<details class="fold" open="">');
    expect(page).toMatch(/<input id="count-tradeHere"[^>]*value="600"/);
  });

  test('a fault is said on top and beside its field, in the same words', () => {
    const page = form([{ field: 'year', problem: 'missing' }]);

    expect(page).toContain('<a href="#figure-year"');
    expect(page.match(/The year is missing\. Figures need to say where they come from/g)).toHaveLength(2);
    expect(page).toMatch(
      /<input id="figure-year"[^>]*aria-invalid="true" aria-describedby="figure-year-hint figure-year-error"/,
    );
    expect(page).toContain('<details class="fold" open="">');
  });

  test('what counts in something else keeps its own word', () => {
    const values = { ...indicatorValuesOf(undefined), measuredBy: 'value of production' };
    const page = draw(
      <ImportanceForm
        values={values}
        errors={[]}
        onChange={nothing}
        onContinue={nothing}
        backHref="/back"
        onNavigate={nothing}
        judgement={null}
        cuts={PRESETS['ipea-diset']}
        counted={countedAs(NO_COUNTS)}
      />,
    );

    expect(page).toMatch(/<input[^>]*checked="" value="value of production"/);
  });
});

describe('the page that begins an assessment', () => {
  const page = (errors: ProfileFault[], existing = false) =>
    draw(
      <NewAssessment
        values={{ ...profileValuesOf(undefined), region: 'Franca' }}
        errors={errors}
        onChange={nothing}
        onSubmit={nothing}
        backHref="/back"
        onNavigate={nothing}
        existing={existing}
      />,
    );

  test('every field has its label and keeps what was typed', () => {
    const labels = [...page([]).matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    const fields = [...page([]).matchAll(/<(?:input|textarea) id="([^"]+)"/g)].map(([, id]) => id);

    expect(labels).toEqual(fields);
    expect(page([])).toMatch(/<input id="profile-region"[^>]*value="Franca"/);
  });

  test('every fault has its words', () => {
    const faults = (['name', 'product', 'region', 'country'] as const).map((field): ProfileFault => {
      return { field, problem: 'missing' };
    });
    const tooLong = (['name', 'product', 'productKind', 'region', 'country', 'what', 'by', 'budget'] as const).map(
      (field): ProfileFault => ({ field, problem: 'too-long' }),
    );

    expect(page(faults).match(/class="error-message"/g)).toHaveLength(4);
    expect(page(tooLong)).toContain('What has to be decided must have 4000 characters or fewer');
  });

  test('has another heading for an assessment that exists', () => {
    expect(page([], true)).toContain(messages.work.new.titleExisting);
  });
});

function aTask(changes: Partial<TaskModel>): TaskModel {
  return {
    place: 'infrastructure',
    name: 'Infrastructure',
    href: '/infrastructure',
    status: 'not-started',
    withinReach: true,
    settled: 3,
    asked: 9,
    minutesLeft: 4,
    ...changes,
  };
}

function aModule(changes: Partial<ModuleModel>): ModuleModel {
  return {
    ...aTask({ place: 'work-and-labour', name: 'Work and labour', href: '/work-and-labour' }),
    what: 'Who is registered.',
    changes: 'Which rules enter the plan.',
    proposed: false,
    because: [],
    ...changes,
  };
}

function aRow(changes: Partial<AnswerRow>): AnswerRow {
  return {
    question: 'firms',
    short: 'How many firms',
    ask: 'How many firms make it here today?',
    answer: '20 to 99',
    known: '',
    note: '',
    groups: [],
    former: [],
    setAside: null,
    changeHref: '/change',
    ...changes,
  };
}

/** The words of a piece of markup, one space between them. */
function textIn(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('what follows for the type', () => {
  const shown = (builder: AssessmentBuilder) =>
    textIn(
      draw(
        <TypeShown
          jobs={false}
          classification={situationOf(builder.build(), interviewBase).classification}
          levers={leversOf(builder.build())}
          onBack={nothing}
          onwardHref="/tasks"
          onNavigate={nothing}
        />,
      ),
    );

  test.each<[string, AssessmentBuilder, string[]]>([
    ['figures', anAssessment().ofType('center'), ['By the figures: Center.']],
    ['judgement', anAssessment().judged('embryonic'), ['In your judgement: Embryonic.']],
    ['both', anAssessment().ofType('center').judged('center'), ['By the figures and in your judgement: Center.']],
    [
      'both, which disagree',
      anAssessment().ofType('center').judged('embryonic'),
      ['In your judgement: Embryonic.', 'The figures alone say: Center.'],
    ],
    [
      'a register that covers half',
      anAssessment().ofType('embryonic').judged('center').withFlag('register_coverage', 'about-half'),
      ['In your judgement: Center.', 'The register alone says: Embryonic.'],
    ],
    ['nothing', anAssessment(), ['There is no type yet.', 'whether firms here depend on each other is not known yet']],
    [
      'figures, with what they are measured on',
      anAssessment().ofType('center').withFigures({ base: 'Manufacturing', measuredBy: 'establishments' }),
      [
        'Reference area: State',
        'Base: Manufacturing, Establishments',
        'Regional unit: Vale',
        'Class of the industry: Not said',
      ],
    ],
    [
      'figures, where firms were seen to work alone',
      anAssessment().ofType('center').withFlag('interdependence', 'alone'),
      ['By the figures: Center.', 'firms here do not depend on each other'],
    ],
  ])('is said at once: by %s', (_, builder, lines) => {
    for (const line of lines) expect(shown(builder)).toContain(line);
  });
});

const counting = {
  faultsOf: faultsOfCounts,
  figuresOf: figuresOfCounts,
  outcomeOf: (figures: Parameters<typeof outcomeOfFigures>[0]) => outcomeOfFigures(figures, PRESETS['ipea-diset']),
};

function countedAs(typed: CountValues): Counted {
  return {
    typed,
    ...readCounts(typed, counting),
    others: {},
    counting,
    onType: nothing,
    onCountIn: nothing,
    onUse: nothing,
  };
}
