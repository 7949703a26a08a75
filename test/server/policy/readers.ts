import type { Role } from '../../../server/domain/role'
import { type Reader, type Target, VISITOR } from '../../../server/policy/reader'

const role = (name: Role['role'], parts: Partial<Role> = {}): Role => ({
	role: name,
	group: null,
	actorId: null,
	...parts,
})

/** What each reader is, but for the visitor: in a group, for an actor, of the instance. */
export const ROLES = {
	'without a role': [],
	member: [role('MEMBER', { group: 'VM' })],
	editor: [role('EDITOR', { actorId: 'territory:north' })],
	coordinator: [role('COORDINATOR', { group: 'VM' })],
	administrator: [role('ADMINISTRATOR')],
	/** With an API token of an account that has all these roles. */
	program: [
		role('MEMBER', { group: 'VM' }),
		role('EDITOR', { actorId: 'territory:north' }),
		role('COORDINATOR', { group: 'VM' }),
		role('ADMINISTRATOR'),
	],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type ReaderName = 'visitor' | keyof typeof ROLES

const reader = (name: keyof typeof ROLES): Reader => ({
	accountId: 'account:own',
	roles: ROLES[name],
	scopes: null,
})

export const READERS: Readonly<Record<ReaderName, Reader>> = {
	visitor: VISITOR,
	'without a role': reader('without a role'),
	member: reader('member'),
	editor: reader('editor'),
	coordinator: reader('coordinator'),
	administrator: reader('administrator'),
	program: { ...reader('program'), scopes: ['READ'] },
}

/** The readers' own things, and others'. */
export const TARGETS = {
	own: { accountId: 'account:own', groups: ['VM'], actorId: 'territory:north' },
	other: { accountId: 'account:other', groups: ['ZZ'], actorId: 'territory:south' },
} as const satisfies Readonly<Record<string, Target>>
