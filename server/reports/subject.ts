import { isIsoDay } from '../../schema/fuzzyDate'
import { REPORT_CHARACTERS, type ReportSubjectKind } from '../../schema/reports'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'
import { BadInput } from '../errors'
import { VISITOR } from '../policy/reader'
import { contextsOfActor } from '../queries/actor'
import { contextOfOpportunity, contextOfOverlap } from '../queries/countryOfId'
import { opportunity } from '../queries/opportunity'
import { overlap } from '../queries/overlap'
import { changedContexts, contextSeenBy, type QueryContext } from '../queries/queryContext'
import { statedRecord } from '../queries/record'
import { recordLabel } from '../text/recordLabel'
import { formatSentence } from '../text/sentenceFormatter'

/** What a page is about, found from its address. */
export interface ReportSubject {
	readonly kind: ReportSubjectKind
	/** null for a page. */
	readonly id: Id | null
	/** null for a page, and for a result that the address no longer leads to. */
	readonly title: string | null
	/** The countries on whose record it is. */
	readonly groups: readonly CountryCode[]
	/** Path and query, as stored. */
	readonly address: string
}

/**
 * What may be reported at an address of this server: something of the public record, whoever asks. Throws BadInput on an invalid
 * address, or one that leads to a record or an actor that is not there.
 */
export async function subjectAt(
	reading: QueryContext,
	text: string,
	language: Language,
): Promise<ReportSubject> {
	const { kind, id, parameters, address } = readAddress(text)
	const context = await publicContext(reading)
	if (id === null) {
		return { kind, id, title: null, groups: groupsOf([countryIn(context, parameters) ?? context]), address }
	}
	const named = await FINDERS[kind](context, id, parameters, language)
	if (named === null) throw notOnRecord()
	return { kind, id, address, ...named }
}

type NamedSubject = Pick<ReportSubject, 'title' | 'groups'>
type FindSubject = (
	context: QueryContext,
	id: Id,
	parameters: URLSearchParams,
	language: Language,
) => NamedSubject | null | Promise<NamedSubject | null>

/** The title and the groups of each kind of subject. */
const FINDERS: Readonly<Record<ReportSubjectKind, FindSubject>> = {
	RECORD: ({ countries }, id, _parameters, language) => {
		const contexts = countries.all().filter((one) => statedRecord(one, id) !== null)
		const [first] = contexts
		const record = first && statedRecord(first, id)
		if (!first || !record) return null
		return { title: formatSentence(recordLabel(record), language, first.names), groups: groupsOf(contexts) }
	},
	ACTOR: (context, id, _parameters, language) => {
		const contexts = contextsOfActor(context, id)
		const [first] = contexts
		return first ? { title: first.names.actor(id, language).text, groups: groupsOf(contexts) } : null
	},
	OVERLAP: async (context, id, parameters, language) => {
		const filter = { ...readAt(parameters), ...levelsIn(parameters) }
		const country = countryIn(context, parameters) ?? (await contextOfOverlap(context, id, filter))
		const found = await unlessRefused(() => overlap(country, id, filter))
		const title = found && formatSentence(found.title, language, country.names)
		return { title, groups: groupsOf([country]) }
	},
	OPPORTUNITY: async (context, id, parameters, language) => {
		const filter = readAt(parameters)
		const country = countryIn(context, parameters) ?? (await contextOfOpportunity(context, id, filter))
		const found = await unlessRefused(() => opportunity(country, id, filter))
		const title = found && formatSentence(found.title, language, country.names)
		return { title, groups: groupsOf([country]) }
	},
	PAGE: () => null,
}

/** The paths of the screens about one thing (client/state/paths.ts). */
const PATHS: readonly (readonly [path: RegExp, kind: ReportSubjectKind])[] = [
	[/^\/fiches\/([a-z]+:[^\s/]+)$/, 'RECORD'],
	[/^\/acteurs\/([a-z]+:[^\s/]+)$/, 'ACTOR'],
	[/^\/croisements\/(overlap:[0-9a-f]{1,40})$/, 'OVERLAP'],
	[/^\/a-mettre-en-commun\/(opportunity:[0-9a-f]{1,40})$/, 'OPPORTUNITY'],
]
const PAGE = /^\/[a-z-]*(\/[a-z]+:[^\s/]+)?$/

function readAddress(text: string): Pick<ReportSubject, 'kind' | 'id' | 'address'> & {
	readonly parameters: URLSearchParams
} {
	const isPath = /^\/(?![/\\])[^\s\\\p{Cc}\p{Cs}]*$/u.test(text) && text.length <= REPORT_CHARACTERS.address
	if (!isPath || !URL.canParse(text, ANY_SERVER)) throw noAddress()
	const { pathname, search, searchParams } = new URL(text, ANY_SERVER)
	const path = decoded(pathname)
	const address = pathname + search
	for (const [shape, kind] of PATHS) {
		const id = shape.exec(path)?.[1]
		if (id !== undefined && id.length <= 200) return { kind, id, parameters: searchParams, address }
	}
	if (!PAGE.test(path)) throw noAddress()
	return { kind: 'PAGE', id: null, parameters: searchParams, address }
}

/** URL reads a path only against a server. */
const ANY_SERVER = 'https://constellations.invalid'

function decoded(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		throw noAddress()
	}
}

/** The day and the scenario of an address, as arguments of a result. */
function readAt(parameters: URLSearchParams): {
	readonly asOf: string | null
	readonly includeScenario: boolean
} {
	const day = parameters.get('asOf')
	return {
		asOf: day !== null && isIsoDay(day) ? day : null,
		includeScenario: parameters.get('includeScenario') === 'true',
	}
}

function levelsIn(parameters: URLSearchParams): {
	readonly rollUpFrench: string | null
	readonly rollUpPartner: string | null
} {
	return { rollUpFrench: levelOf('rollUpFrench'), rollUpPartner: levelOf('rollUpPartner') }

	function levelOf(name: string): string | null {
		const level = parameters.get(name)
		return level === 'none' ? null : level
	}
}

function countryIn({ countries }: QueryContext, parameters: URLSearchParams): QueryContext | null {
	const asked = parameters.get('country')
	return countries.partners.some(({ code }) => code === asked) ? countries.of(asked) : null
}

/** An address may hold values that no question takes: then it leads to nothing. */
async function unlessRefused<Found>(find: () => Promise<Found | null>): Promise<Found | null> {
	try {
		return await find()
	} catch (error) {
		if (error instanceof BadInput) return null
		throw error
	}
}

function groupsOf(contexts: readonly QueryContext[]): readonly CountryCode[] {
	return contexts.flatMap(({ snapshot }) => snapshot.geography.partner?.code ?? [])
}

/** What a visitor sees: the title is stored, and others than the writer read it. */
async function publicContext(reading: QueryContext): Promise<QueryContext> {
	if (reading.reader.accountId === null) return reading
	const { turn, store } = reading
	const visitor = await contextSeenBy(VISITOR, reading, turn)
	return changedContexts(visitor, (one) => ({ ...one, turn, store }))
}

function noAddress(): BadInput {
	return new BadInput('"address" must be the path of a page of this server, such as /fiches/mission:M012.', {
		argument: 'address',
	})
}

function notOnRecord(): BadInput {
	return new BadInput('"address" must lead to something that is on record; nothing public is there.', {
		argument: 'address',
	})
}
