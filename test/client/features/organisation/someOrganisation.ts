/** Server answers about an organisation, for tests of its screens. */
import { CountriesProvider } from '../../../../client/state/countries'

const CHINA = { code: 'CN', name: 'Chine', isDefault: true }
export const COUNTRIES = { all: [CHINA], chosen: CHINA, others: [] }
export { CountriesProvider }

export const VOSGES = 'territory:FR:departement:88'
export const LOIRE = 'territory:FR:region:52'

export function actorNamed(id: string, name: string) {
	return {
		__typename: 'Territory',
		id,
		kind: 'FRENCH_TERRITORY' as const,
		kindName: 'Territoire français',
		name,
		nameLanguage: 'fr',
		nameLocal: null,
		localLanguage: null,
		level: 'departement',
	}
}

const NAMES: Readonly<Record<string, string>> = { [VOSGES]: 'Vosges', [LOIRE]: 'Pays de la Loire' }

export function editorOf(...ids: readonly string[]) {
	return meWith(ids.map((id) => heldRole('EDITOR', { actorId: id })))
}

export function coordinatorOf(group: string) {
	return meWith([heldRole('COORDINATOR', { group })])
}

function heldRole(
	role: string,
	{ actorId = null, group = null }: { actorId?: string | null; group?: string | null },
) {
	return {
		__typename: 'HeldRole',
		role,
		group,
		actorId,
		actor: actorId && { __typename: 'Territory', id: actorId, name: NAMES[actorId] },
		since: '2026-01-01T08:00:00.000Z',
	}
}

function meWith(roles: readonly object[]) {
	return {
		me: {
			__typename: 'Me',
			id: 'account:1',
			name: 'Service Europe',
			email: 'e@example.org',
			roles,
			sessions: [],
			passkeys: [],
			apiTokens: [],
			newEmail: null,
			signsInBy: ['PASSWORD'],
			passwordLink: null,
		},
	}
}

const connection = (totalCount: number) => ({ __typename: 'OwnRecordConnection', totalCount })

/** @param counts of records by their readers: public, group, counted, private. */
export function ownSummary(id: string, counts: readonly number[] = [4, 0, 1, 2], due = 3, drafts = 1) {
	return {
		actor: actorNamed(id, NAMES[id] ?? id),
		all: {
			...connection(counts.reduce((sum, count) => sum + count, 0)),
			countsByVisibility: (['PUBLIC', 'GROUP', 'COUNTED', 'PRIVATE'] as const).map((visibility, at) => ({
				__typename: 'VisibilityCount',
				visibility,
				count: counts[at] ?? 0,
			})),
		},
		due: connection(due),
		drafts: connection(drafts),
	}
}

export function ownRecord(id: string, parts: Readonly<Record<string, unknown>> = {}) {
	return {
		__typename: 'OwnRecord',
		id,
		kind: 'PARTNERSHIP',
		version: 1,
		visibility: 'PUBLIC',
		partnerCountry: { __typename: 'PartnerCountry', code: 'CN' },
		lastNews: '2014-04-27',
		confirmedOn: null,
		isDue: true,
		isSourced: true,
		fields: [{ __typename: 'DeclaredField', name: 'since', values: ['2006'] }],
		partyAnswers: [],
		record: { __typename: 'Partnership', id, label: `Fiche ${id}`, scenario: false },
		...parts,
	}
}

export function ownRecordList(...nodes: readonly object[]) {
	return {
		ownRecords: {
			...connection(nodes.length),
			remindedAt: null,
			pageInfo: { __typename: 'PageInfo', endCursor: null },
			edges: nodes.map((node) => ({ __typename: 'OwnRecordEdge', node })),
		},
	}
}
