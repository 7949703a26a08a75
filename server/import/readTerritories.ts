import { HOME_LEVELS } from '../../schema/levels'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { Translations } from '../domain/localizedText'
import type { Names, Territory } from '../domain/records'
import { typographic } from '../domain/typographic'
import type { PartnerFile } from './datasetFile'
import { type ReadingContext, type RecordDraft, recordFields } from './readingContext'
import { countryTerritory, homeTerritory, partnerTerritory, withoutNulls } from './references'
import { isChineseTag, scriptNames } from './scriptNames'
import type { TableRow } from './tableRow'

const COUNTRY_LEVEL = 'country'
const MAX_POPULATION = 2_000_000_000

/** French collectivités: a commune is part of its département and, if recorded, of its EPCI. */
export function readHomeTerritories(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<Territory>[] {
	const inFile = new Set(rows.map((row) => homeTerritory(row.text('level') ?? '', row.text('code') ?? '')))
	const isKnown = (id: Id) => inFile.has(id) || context.references.territory(id) !== null
	const drafts = rows.map((row) => {
		const level = row.requiredChoice('level', HOME_LEVELS)
		const code = row.required('code')
		const parentLevel = row.required('parentLevel')
		const parent =
			parentLevel === COUNTRY_LEVEL
				? countryTerritory(HOME_COUNTRY)
				: homeTerritory(parentLevel, row.required('parentCode'))
		const grouping = row.text('groupingCode')
		const groupings = ['metropole', 'epci'].map((kind) => homeTerritory(kind, grouping ?? ''))
		const names: Names = { ...onlyFrench(row.requiredName('nameFr')) }
		const partOf = [parent, ...(grouping === null ? [] : groupings.filter(isKnown).slice(0, 1))]
		const record = territory(row, context, HOME_COUNTRY, {
			id: homeTerritory(level, code),
			level,
			code,
			names,
			partOf,
		})
		return { row, record }
	})
	return checkContainers(drafts, HOME_LEVELS, context)
}

/** The territories of the partner country, with the levels that its data set names. */
export function readPartnerTerritories(
	rows: readonly TableRow[],
	context: ReadingContext,
): RecordDraft<Territory>[] {
	const { partner } = context.references
	if (partner === null) {
		for (const row of rows) row.fail('code', 'no other country is described', 'a partner in dataset.json')
		return []
	}
	const levels = partner.levels.map((level) => level.level)
	context.references.expectPartnerCodes(rows.map((row) => row.text('code') ?? ''))
	const drafts = rows.map((row) => {
		const code = row.required('code')
		if (!context.references.isPartnerCode(code)) {
			row.fail('code', `not a code of ${partner.code}`, `a code that matches ${partner.idPattern}`)
		}
		const parent = row.required('parentCode')
		const container =
			parent === partner.code ? countryTerritory(parent) : partnerTerritory(partner.code, parent)
		const record = territory(row, context, partner.code, {
			id: partnerTerritory(partner.code, code),
			level: row.choice('level', levels) ?? row.required('level'),
			code,
			names: partnerNames(row, partner),
			partOf: [container],
		})
		return { row, record }
	})
	return checkContainers(drafts, levels, context)
}

/** The territory of a whole country. */
export function countryRecord(
	context: ReadingContext,
	country: string,
	{ fr, en, zh = null }: Translations,
	localLanguage?: string,
): Territory {
	return {
		kind: 'Territory',
		id: countryTerritory(country),
		...recordFields(context),
		country,
		level: COUNTRY_LEVEL,
		code: country,
		names: {
			fr: typographic(fr),
			en: typographic(en),
			zh,
			local: isChineseTag(localLanguage) ? zh : null,
			romanisation: null,
			aliases: [],
			former: [],
		},
		population: null,
		lat: null,
		lon: null,
		partOf: [],
		members: [],
	}
}

export const HOME_NAMES = { fr: 'France', en: 'France', zh: '法国' }

function territory(
	row: TableRow,
	context: ReadingContext,
	country: string,
	rest: Pick<Territory, 'id' | 'level' | 'code' | 'names' | 'partOf'>,
): Territory {
	return {
		kind: 'Territory',
		...recordFields(context),
		...rest,
		country,
		population: row.integer('population', 0, MAX_POPULATION),
		lat: row.decimal('lat', -90, 90),
		lon: row.decimal('lon', -180, 180),
		members: [],
	}
}

function onlyFrench(fr: string): Names {
	return { fr, en: null, zh: null, local: null, romanisation: null, aliases: [], former: [] }
}

/**
 * « Xiamen (Amoy) » is Xiamen, also called Amoy. But in « Dongcheng (Beijing) », whose English name has the
 * parentheses too, they tell it from another Dongcheng.
 */
function partnerNames(row: TableRow, partner: PartnerFile): Names {
	const en = row.name('nameEn')
	const french = row.requiredName('nameFr')
	const [, name, alias] = /^(.+) \((.+)\)$/.exec(french) ?? []
	const hasAlias = name !== undefined && alias !== undefined && !(en ?? '').includes(`(${alias})`)
	return {
		fr: hasAlias ? name : french,
		en,
		...scriptNames(row, partner.code, partner),
		aliases: hasAlias ? [alias] : [],
		former: [],
	}
}

/**
 * A container must be on record and of a wider level, so that there can be no cycle. A row fails if its container
 * fails: repeated until no more rows do.
 */
function checkContainers(
	drafts: RecordDraft<Territory>[],
	levels: readonly string[],
	context: ReadingContext,
): RecordDraft<Territory>[] {
	const byId = new Map(drafts.map((draft) => [draft.record.id, draft]))
	const rank = (territory: Territory) => levels.indexOf(territory.level)
	for (const draft of drafts) {
		const containers = draft.record.partOf.map(
			(id) => byId.get(id)?.record ?? context.references.territory(id),
		)
		if (withoutNulls(containers).length < containers.length) {
			draft.row.fail('parentCode', `unknown container ${draft.record.partOf[0]}`, 'a territory of the tables')
		} else if (withoutNulls(containers).some((container) => rank(container) >= rank(draft.record))) {
			draft.row.fail(
				'parentCode',
				'the container is not of a wider level',
				`a level before ${draft.record.level}`,
			)
		}
	}
	for (let failing = true; failing; ) {
		const fallen = drafts.filter(
			({ row, record }) => !row.failed && record.partOf.some((id) => byId.get(id)?.row.failed),
		)
		for (const { row } of fallen)
			row.fail('parentCode', 'the container was refused', 'a container without problems', true)
		failing = fallen.length > 0
	}
	return drafts
}
