/**
 * Words that mean the same thing. `set` is the set of the glossary to which they belong, `members`
 * are those of its words and phrases that stand for this concept, as the glossary writes them. In
 * `also`, and in what `reads` puts in place of a member, a word stands for all its forms, `=word`
 * for itself alone, and `^WORD` for itself in capital letters; a query may write it in small ones.
 */
export type Concept = {
  id: string;
  set: string;
  members: readonly string[];
  also?: readonly string[];
  /** Members that are read otherwise than by their stems; nothing in the list: they are never read. */
  reads?: Readonly<Record<string, readonly string[]>>;
  /** A concept that texts with this one have too; who asks for this one does not ask for that. */
  wider?: string;
  /** Concepts that who asks for this one asks for too: who looks for deserters, for desertion. */
  asksToo?: readonly string[];
  /** Articles of which a charge, or a mention, means this too. */
  articles?: readonly string[];
};
