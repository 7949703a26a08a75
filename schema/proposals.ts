/** Words and limits of proposals for server and client, apart so that the first page does not load them. */

/** The stages of a proposal in order; any of them may end as CLOSED. */
export const PROPOSAL_STATES = ['DRAFTED', 'SOUNDED', 'ACCEPTED', 'PUBLIC', 'CLOSED'] as const
export const PROPOSAL_ENDS = ['WITHDRAWN', 'DECLINED', 'EXPIRED'] as const
/** The answer of an actor; LATER: not now, which stops nothing. */
export const PROPOSAL_VERDICTS = ['ACCEPTED', 'DECLINED', 'LATER'] as const
/**
 * Steps of an actor's answer that others see; WORD: only a comment. Declining is absent: others are not told of it.
 */
export const ANSWER_STEPS = ['ACCEPTED', 'LATER', 'WORD', 'TAKEN_BACK'] as const
/** What an actor says about one point; NONE: nothing yet. */
export const POINT_WORDS = ['NONE', 'YES', 'REVIEW'] as const
/** The outcome, as one party reports it. */
export const PROPOSAL_OUTCOMES = ['DONE', 'IN_PART', 'NOT_DONE'] as const
export const PROPOSAL_ORIGINS = ['OPPORTUNITY', 'OVERLAP', 'OWN'] as const

/** How many steps of one party are kept, the latest. */
export const MAX_ANSWER_STEPS = 20

/** Characters of each text of a proposal. */
export const PROPOSAL_CHARACTERS = {
	title: 160,
	text: 2_000,
	point: 300,
	comment: 2_000,
	outcome: 2_000,
} as const
export const MAX_POINTS = 12
/** Actors of a proposal, the author's included. */
export const PARTIES = { minimum: 2, maximum: 12 } as const
/** For how many minutes an actor may take back a refusal; nobody else is told before. */
export const UNDO_MINUTES = 10

export type ProposalState = (typeof PROPOSAL_STATES)[number]
export type ProposalEnd = (typeof PROPOSAL_ENDS)[number]
export type AnswerStep = (typeof ANSWER_STEPS)[number]
export type ProposalVerdict = (typeof PROPOSAL_VERDICTS)[number]
export type PointWord = (typeof POINT_WORDS)[number]
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number]
export type ProposalOrigin = (typeof PROPOSAL_ORIGINS)[number]
