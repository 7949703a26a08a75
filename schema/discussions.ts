/** Words and limits of discussions, for server and client. */

export const DISCUSSION_SUBJECTS = ['OVERLAP', 'RIVAL_MANDATES', 'PROPOSAL'] as const
export const MAX_COMMENT_CHARACTERS = 2_000
/** For how many minutes authors may change their comment. */
export const EDIT_MINUTES = 10

export type DiscussionSubject = (typeof DISCUSSION_SUBJECTS)[number]
