'use client';

import { useTranslations } from 'next-intl';
import { useReportActions } from './actions';

/** Opens the cut-offs for change, where the page allows it. */
export function CutOffsButton() {
  const { changeCutOffs } = useReportActions();
  return changeCutOffs === undefined ? null : <CutOffs onPress={changeCutOffs} />;
}

function CutOffs({ onPress }: { onPress: () => void }) {
  const t = useTranslations('result');

  return (
    <button type="button" className="text-button no-print" data-changes="cut-offs" onClick={onPress}>
      {t('cutOffs.change')}
    </button>
  );
}
