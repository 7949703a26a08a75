/** Proposals of pooling, as server and client know them: apart from what the first page loads. */

/** How far a proposal is: the order of its rail; CLOSED is the end of any of them. */
export const PROPOSAL_STATES = ['DRAFTED', 'SOUNDED', 'ACCEPTED', 'PUBLIC', 'CLOSED'] as const
/** Why a proposal is closed. */
export const PROPOSAL_ENDS = ['WITHDRAWN', 'DECLINED', 'EXPIRED'] as const
/** What an actor answers for itself; LATER: not now, which stops nothing. */
export const PROPOSAL_VERDICTS = ['ACCEPTED', 'DECLINED', 'LATER'] as const
/** What an actor did with its answer; WORD: a comment alone. That it declines is not among them: nobody else is told. */
export const ANSWER_STEPS = ['ACCEPTED', 'LATER', 'WORD', 'TAKEN_BACK'] as const
/** What an actor says of one point; NONE: nothing yet. */
export const POINT_WORDS = ['NONE', 'YES', 'REVIEW'] as const
/** What came of it, as one party tells. */
export const PROPOSAL_OUTCOMES = ['DONE', 'IN_PART', 'NOT_DONE'] as const
/** What a proposal was made from. */
export const PROPOSAL_ORIGINS = ['OPPORTUNITY', 'OVERLAP', 'OWN'] as const

/** Of one party, of which the latest are kept. */
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
/** The author's actor among them. */
export const PARTIES = { minimum: 2, maximum: 12 } as const
/** For how long an actor may take back that it declines: until then nobody else is told. */
export const UNDO_MINUTES = 10

export type ProposalState = (typeof PROPOSAL_STATES)[number]
export type ProposalEnd = (typeof PROPOSAL_ENDS)[number]
export type AnswerStep = (typeof ANSWER_STEPS)[number]
export type ProposalVerdict = (typeof PROPOSAL_VERDICTS)[number]
export type PointWord = (typeof POINT_WORDS)[number]
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number]
export type ProposalOrigin = (typeof PROPOSAL_ORIGINS)[number]
