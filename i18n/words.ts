import type { Messages, NamespaceKeys, NestedKeyOf, useTranslations } from 'next-intl';

/** Gives the interface strings of a namespace; a key that is in no message does not compile. */
export type Words<Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> = ReturnType<
  typeof useTranslations<Namespace>
>;
