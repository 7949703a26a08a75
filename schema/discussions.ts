/** Discussions, as server and client know them. */

/** What is discussed. */
export const DISCUSSION_SUBJECTS = ['OVERLAP', 'RIVAL_MANDATES', 'PROPOSAL'] as const
/** Characters of a comment. */
export const MAX_COMMENT_CHARACTERS = 2_000
/** For so long its author may change a comment. */
export const EDIT_MINUTES = 10

export type DiscussionSubject = (typeof DISCUSSION_SUBJECTS)[number]
