/** What each reader may, written by hand from the definitions, for tests to hold the table of rights and the API to. */
import { READERS, type ReaderName } from './readers'

export const EVERYBODY = Object.keys(READERS) as readonly ReaderName[]
/** Persons who are. */
export const SIGNED_IN = EVERYBODY.filter((name) => name !== 'visitor' && name !== 'program')
const PERSONS: readonly ReaderName[] = ['visitor', ...SIGNED_IN]
const ADMINISTRATOR: readonly ReaderName[] = ['administrator']

/** Who may, written by hand: about what is one's own, about what is others'. Whoever is not named is refused. */
export const MAY: Readonly<
	Record<string, readonly [own: readonly ReaderName[], other: readonly ReaderName[]]>
> = {
	'account.read': [[...SIGNED_IN, 'program'], []],
	'account.change': [SIGNED_IN, []],
	'account.close': [SIGNED_IN, ADMINISTRATOR],
	'account.freeze': [ADMINISTRATOR, ADMINISTRATOR],
	'account.list': [['editor', 'coordinator', 'administrator'], ADMINISTRATOR],
	'session.read': [SIGNED_IN, []],
	'session.close': [SIGNED_IN, []],
	'wayIn.read': [SIGNED_IN, []],
	'passwordLink.create': [ADMINISTRATOR, ADMINISTRATOR],
	'memberPasswordLink.create': [['coordinator', 'administrator'], ADMINISTRATOR],
	'passkey.read': [SIGNED_IN, []],
	'passkey.add': [SIGNED_IN, []],
	'passkey.remove': [SIGNED_IN, []],
	'apiToken.read': [SIGNED_IN, []],
	'apiToken.create': [SIGNED_IN, []],
	'apiToken.revoke': [SIGNED_IN, []],
	'memberRole.give': [['coordinator', 'administrator'], ADMINISTRATOR],
	'memberRole.take': [SIGNED_IN, ADMINISTRATOR],
	'coordinatorRole.give': [ADMINISTRATOR, ADMINISTRATOR],
	'coordinatorRole.take': [SIGNED_IN, ADMINISTRATOR],
	'editorRole.give': [['editor', 'administrator'], ADMINISTRATOR],
	'editorRole.take': [SIGNED_IN, ADMINISTRATOR],
	'vacantEditorRole.list': [['coordinator', 'administrator'], ADMINISTRATOR],
	'vacantEditorRole.give': [['coordinator', 'administrator'], ADMINISTRATOR],
	'administratorRole.give': [ADMINISTRATOR, ADMINISTRATOR],
	'administratorRole.take': [ADMINISTRATOR, ADMINISTRATOR],
	'invitation.withdraw': [SIGNED_IN, ADMINISTRATOR],
	'report.create': [PERSONS, PERSONS],
	'report.read': [['editor', 'administrator'], ADMINISTRATOR],
	'report.answer': [['editor', 'administrator'], ADMINISTRATOR],
	'vacantReport.read': [['coordinator', 'administrator'], ADMINISTRATOR],
	'vacantReport.answer': [['coordinator', 'administrator'], ADMINISTRATOR],
	'ownRecord.declare': [['editor'], []],
	'ownRecord.change': [['editor'], []],
	'ownRecord.review': [['editor'], []],
	'partyAnswer.give': [['editor'], []],
	'confirmations.count': [['coordinator'], []],
	'judgement.read': [['editor'], []],
	'judgement.give': [['editor'], []],
	'pairJudgement.read': [['editor', 'coordinator'], []],
	'pairJudgement.give': [['editor', 'coordinator'], []],
	'case.follow': [['coordinator'], []],
	'discussion.read': [['editor', 'coordinator'], []],
	'discussion.comment': [['editor', 'coordinator'], []],
	'comment.change': [SIGNED_IN, []],
	'groupDiscussion.read': [['member', 'editor', 'coordinator'], []],
	'publicActivity.read': [EVERYBODY, EVERYBODY],
	'groupActivity.read': [['member', 'editor', 'coordinator', 'program'], []],
	'concernedActivity.read': [['editor', 'program'], []],
	'coordinationActivity.read': [['coordinator', 'program'], []],
	'following.read': [SIGNED_IN, []],
	'following.change': [SIGNED_IN, []],
	'contact.read': [['member', 'editor', 'coordinator'], []],
	'contact.manage': [['editor'], []],
	'contact.answer': [['editor', 'administrator'], ADMINISTRATOR],
	'vacantContact.manage': [['coordinator'], []],
	'vacantContact.answer': [['coordinator', 'administrator'], ADMINISTRATOR],
	'publicRecord.read': [EVERYBODY, EVERYBODY],
	'groupRecord.read': [['member', 'editor', 'coordinator', 'program'], []],
	'countedRecord.read': [['editor', 'program'], []],
	'privateRecord.read': [['editor', 'program'], []],
}

/** What a program may with a token of its account, which allows it to read. */
export const BY_TOKEN = [
	'account.read',
	'publicActivity.read',
	'groupActivity.read',
	'concernedActivity.read',
	'coordinationActivity.read',
	'publicRecord.read',
	'groupRecord.read',
	'countedRecord.read',
	'privateRecord.read',
]
