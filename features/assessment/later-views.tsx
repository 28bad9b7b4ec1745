import { hasLocale } from 'next-intl';
import { loadIfReachable } from '#components/frame/network';
import { reportFault } from '#components/frame/report-fault';
import { loadMessages } from '#i18n/messages';
import { routing } from '#i18n/routing';
import { sectionsOf } from '#policies/interview/sections';
import { interviewBase } from '#policies/knowledge/interview';
import { loadTexts } from './interview/interview-texts';
import { laterPart } from '#components/frame/later-part';

/*
 * Places that nobody enters with the first question. Their code comes when the page is quiet after the first answer (see warmUp), and is
 * there when it is asked for, with or without a network.
 */
const loaders = {
  list: () => import('./list/list-view'),
  new: () => import('./list/new-view'),
  tasks: () => import('./interview/tasks-view'),
  check: () => import('./interview/check-view'),
  importance: () => import('./interview/importance-view'),
  profile: () => import('./interview/profile-view'),
  result: () => import('./result/result-view'),
  faulty: () => import('./faulty-record'),
  fieldwork: () => import('./fieldwork/fieldwork-view'),
  planning: () => import('./plan/plan-view'),
  compare: () => import('./compare/compare-view'),
  keeping: () => import('./result/keep-result'),
  documents: () => import('./documents/documents-view'),
  depths: () => import('./result/load-depths'),
  effects: () => import('./result/effects'),
  retired: () => import('#components/interview/retired-notice'),
  former: () => import('#components/interview/former-evidence'),
  groups: () => import('#components/interview/group-answers'),
  making: () => import('#reports/making/make-document'),
};

export const ListView = laterPart(async () => (await loaders.list()).ListView);
export const NewView = laterPart(async () => (await loaders.new()).NewView);
export const TasksView = laterPart(async () => (await loaders.tasks()).TasksView);
export const CheckView = laterPart(async () => (await loaders.check()).CheckView);
export const ImportanceView = laterPart(async () => (await loaders.importance()).ImportanceView);
export const ProfileView = laterPart(async () => (await loaders.profile()).ProfileView);
/** What stands in place of an assessment that cannot be shown, which is rare. */
export const FaultyRecord = laterPart(async () => (await loaders.faulty()).FaultyRecord);
export const ResultView = laterPart(async () => (await loaders.result()).ResultView);
export const FieldworkView = laterPart(async () => (await loaders.fieldwork()).FieldworkView);
export const DocumentsView = laterPart(async () => (await loaders.documents()).DocumentsView);
export const PlanView = laterPart(async () => (await loaders.planning()).PlanView);
export const CompareView = laterPart(async () => (await loaders.compare()).CompareView);
/** The fields for what single groups say: few answers differ by group. */
export const GroupAnswers = laterPart(async () => (await loaders.groups()).GroupAnswers);

/**
 * Keeps what is decided with an assessment, at once or after a while.
 *
 * @returns what ends it
 */
export function keepResult(...keeping: Parameters<typeof import('./result/keep-result').keepLater>): () => void {
  let stop: (() => void) | undefined;
  let current = true;
  loadIfReachable(loaders.keeping).then(
    (part) => {
      if (current) stop = part?.keepLater(...keeping);
    },
    (error: unknown) => reportFault(error, 'keeping the result'),
  );
  return () => {
    current = false;
    stop?.();
  };
}

/**
 * Fetches what the later places need, now and whenever the network comes back.
 *
 * @returns what ends it
 */
export function keepWarm(locale: string): () => void {
  const warm = () => void warmUp(locale);
  warm();
  window.addEventListener('online', warm);
  return () => window.removeEventListener('online', warm);
}

/** Fetches what the later places and the PDF need. What cannot be fetched now is fetched when it is needed. */
async function warmUp(locale: string): Promise<void> {
  const messages = hasLocale(routing.locales, locale) ? [loadMessages(locale)] : [];
  const texts = loadTexts(locale, sectionsOf(interviewBase));
  await Promise.allSettled([...Object.values(loaders).map((load) => load()), ...messages, texts]);
  await (await loadIfReachable(loaders.depths))?.loadDepths();
  const making = await loadIfReachable(loaders.making);
  await making?.fetchMaker('pdf');
}
