import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import messages from '#messages/en.json';
import { AssessmentList } from './assessment-list';
import { CrashPage } from '#components/frame/crash-page';
import type { Hindrance, ListedAssessment, ListFault } from './model';
import { DamagedRows } from './damaged-rows';
import { ListProblem } from './list-problem';
import { ConflictNotice, MemoryNotice } from './notices';
import { RenameForm } from './rename-form';
import { SaveLine } from './save-line';
import { StartPanel } from './start-panel';
import { UndoNotice } from './undo-notice';

const nothing = () => {};

const franca: ListedAssessment = {
  id: 'franca',
  title: 'Franca footwear',
  place: 'Franca, Brazil',
  parts: { answered: 12, unknown: 1, open: 67, evidence: 3 },
  changedAt: '2026-11-21T10:00:00Z',
  href: '/en/work/franca',
  compareHref: '/en/work/franca/compare',
};

function draw(node: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ work: messages.work, open: messages.open }}
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
}

function aList(assessments: ListedAssessment[]): string {
  return draw(
    <AssessmentList
      assessments={assessments}
      onRename={nothing}
      onCopy={nothing}
      onDelete={nothing}
      onSave={nothing}
      onNavigate={nothing}
      emptyText={messages.work.list.empty}
      newHref="/en/work/new"
    />,
  );
}

describe('the list', () => {
  const list = aList([
    franca,
    { ...franca, id: 'lodz', title: 'Łódź knitwear', parts: { answered: 0, unknown: 0, open: 80, evidence: 0 } },
  ]);

  test('links each title to its assessment and says how far it is', () => {
    expect(list).toContain('<a href="/en/work/franca" class="assessment-title">Franca footwear</a>');
    expect(list).toContain('12 answered, 1 unknown, 67 open; evidence recorded for 3.');
    expect(list).toContain('<time dateTime="2026-11-21T10:00:00Z">21 November 2026');
  });

  test('each button names the assessment that it is about', () => {
    for (const words of ['Rename', 'Copy', 'Save as a file', 'Delete']) {
      expect(list).toMatch(new RegExp(`>${words}<span class="sr-only">:? Łódź knitwear</span></button>`));
    }
  });

  test('counts politely', () => {
    expect(list).toMatch(/<p role="status"[^>]*>2 assessments<\/p>/);
  });

  test('without any assessment says what to do, and has nothing to search', () => {
    const empty = aList([]);

    expect(empty).toContain(messages.work.list.empty);
    expect(empty).not.toContain('type="search"');
    expect(empty).toMatch(/<p role="status"[^>]*><\/p>/);
  });
});

describe('what was not done', () => {
  const actions: ListFault['action'][] = ['rename', 'copy', 'delete', 'restore'];
  const reasons: Hindrance[] = ['full', 'refused', 'conflict', 'gone'];
  const said = { rename: 'renamed', copy: 'copied', delete: 'deleted', restore: 'brought back' };

  test.each(actions.flatMap((action) => reasons.map((reason) => ({ action, reason }))))(
    '$action, $reason: is said at once, of which assessment, and why',
    ({ action, reason }) => {
      const words = draw(<ListProblem fault={{ action, reason, title: 'Franca footwear' }} />);

      expect(words).toContain(
        `“Franca footwear” was not ${said[action]}. ${messages.work.list.notDone.reason[reason]}`,
      );
      expect(words).toContain('<p role="alert"');
    },
  );

  test('is nothing where all went well, but the place where it would be said is there', () => {
    expect(draw(<ListProblem fault={null} />)).toBe('<p role="alert"></p>');
  });
});

test('a title being changed stands in a field with a label', () => {
  const form = draw(<RenameForm id="franca" title="Franca footwear" onRename={nothing} onCancel={nothing} />);

  expect(form).toContain('<label for="title-franca">New title</label>');
  expect(form).toMatch(/<input id="title-franca"[^>]*value="Franca footwear"/);
});

describe('the ways to begin', () => {
  const panel = (busy: boolean, error: string | null) =>
    draw(
      <StartPanel
        newHref="/en/work/new"
        onNavigate={nothing}
        onOpenFile={nothing}
        examples={[{ id: 'franca', title: 'Franca footwear' }]}
        onOpenExample={nothing}
        busy={busy}
        error={error}
      />,
    );

  test('are three: a new one, a file, an example', () => {
    expect(panel(false, null).match(/<h3/g)).toHaveLength(3);
    expect(panel(false, null)).toContain('<span class="sr-only">Open a copy of </span>Franca footwear');
  });

  test('say that something is being opened, and why it was not', () => {
    expect(panel(true, null)).toContain(messages.work.list.start.busy);
    expect(panel(false, 'The file is empty.')).toMatch(/<p role="alert"[^>]*>The file is empty\.<\/p>/);
  });
});

describe('the notices', () => {
  test('a conflict is said at once, its buttons stand outside of what is said', () => {
    const notice = draw(
      <ConflictNotice
        theirSavedAt="2026-11-21T10:00:00Z"
        onTakeTheirs={nothing}
        onKeepMine={nothing}
        onKeepAsCopy={nothing}
      />,
    );
    const [said = ''] = /<div role="alert">.*?<\/div>/.exec(notice) ?? [];

    expect(said).toContain('another tab');
    expect(said).not.toContain('<button');
    expect(notice.match(/<button/g)).toHaveLength(3);
  });

  test.each(['full', 'refused', 'conflict', 'gone', 'not-loaded'] as const)(
    'a copy that was not kept is said where it was asked for: %s',
    (notCopied) => {
      const notice = draw(
        <ConflictNotice
          theirSavedAt="2026-11-21T10:00:00Z"
          notCopied={notCopied}
          onTakeTheirs={nothing}
          onKeepMine={nothing}
          onKeepAsCopy={nothing}
        />,
      );
      const [said = ''] = /<div role="alert">.*?<\/div>/.exec(notice) ?? [];

      expect(said).toContain(messages.work.notice.conflict.notCopied[notCopied]);
      expect(notice.match(/<button/g)).toHaveLength(3);
    },
  );

  test('a due file is a line of the status, read with the page and spoken by nothing', () => {
    const line = draw(<SaveLine status="saved" savedAt={franca.changedAt} onSaveFile={nothing} notBackedUp={31} />);

    expect(line).toContain('<p>31 changes are in no file yet. A browser can lose what it keeps.</p>');
    expect(line).not.toMatch(/role="(status|alert)"[^>]*>[^<]*31/);
  });

  test('what another tab changed is said once, by name', () => {
    const line = draw(
      <SaveLine status="saved" savedAt={franca.changedAt} onSaveFile={nothing} elsewhere="Decision and Region" />,
    );

    expect(line).toMatch(
      /role="status" class="save-line-elsewhere">Another tab changed what stands here: Decision and Region</,
    );
  });

  test('a record that cannot be shown is a row with what can be done, and says whether it is damaged or of a newer program', () => {
    const rows = draw(
      <DamagedRows
        records={[
          { id: 'a', title: 'Franca footwear', why: 'damaged' },
          { id: 'b', title: null, why: 'newer' },
        ]}
        onSave={nothing}
        onOpen={nothing}
        onDelete={nothing}
      />,
    );

    expect(rows).toContain(messages.work.list.damaged.damaged);
    expect(rows).toContain(messages.work.list.damaged.newer);
    expect(rows.match(/Save what is there/g)).toHaveLength(2);
    expect(rows.match(/Open what can be read/g)).toHaveLength(1);
    expect(rows.match(/Delete/g)).toHaveLength(2);
  });

  test('a deleted assessment can be had back, and takes the focus', () => {
    const notice = draw(<UndoNotice title="Franca footwear" onUndo={nothing} onDismiss={nothing} />);

    expect(notice).toContain('tabindex="-1" role="group" aria-labelledby="undo-text"');
    expect(notice).toContain('Undo<span class="sr-only">: bring back Franca footwear</span>');
  });

  test('each says something', () => {
    expect(draw(<MemoryNotice newer={false} />)).toContain(messages.work.notice.memory);
  });
});

describe('the line that says whether it is saved', () => {
  const line = (status: Parameters<typeof SaveLine>[0]['status'], savedAt: string | null) =>
    draw(<SaveLine status={status} savedAt={savedAt} onSaveFile={nothing} />);

  test('gives the hour, and says nothing aloud when the page opens', () => {
    expect(line('saved', '2026-11-21T10:00:00')).toContain('<p>Saved at 10:00</p>');
    expect(line('saved', '2026-11-21T10:00:00')).toContain('<p role="status" class="sr-only"></p>');
  });

  test('the quick saving of a key pressed does not flicker', () => {
    expect(line('saving', '2026-11-21T10:00:00')).toContain('Saved at 10:00');
    expect(line('saving', null)).toContain('<p>Saving</p>');
  });

  test.each(['failed-full', 'failed-refused', 'failed-gone', 'conflict'] as const)('says plainly: %s', (status) => {
    expect(line(status, '2026-11-21T10:00:00')).toContain(`<p>${messages.work.status[status]}</p>`);
    expect(line(status, null)).toContain('data-failed="true"');
  });

  test('without a store is no failure', () => {
    expect(line('memory', null)).not.toContain('data-failed');
  });
});

test('the page after a crash offers the file before anything else', () => {
  const page = draw(<CrashPage onSaveFile={nothing} onReload={nothing} />);

  expect(page.indexOf(messages.work.notice.crash.saveFile)).toBeLessThan(
    page.indexOf(messages.work.notice.crash.reload),
  );
  expect(draw(<CrashPage onReload={nothing} />)).not.toContain(messages.work.notice.crash.saveFile);
});
