/** Compares two records that look alike, field by field. */
import type { ReactNode } from 'react'
import type { DuplicateListQuery } from '../../graphql/generated/types'
import type { Text } from '../../text/useText'
import { ConfidenceMark } from '../../ui/ConfidenceMark'
import { FrenchNote } from '../../ui/FrenchNote'
import { ActorLinks } from '../../views/actor/ActorLink'
import { type RecordField, recordFields } from '../../views/record/recordFields'
import styles from '../../views/table/EvidenceTable.module.css'
import { type NamedSource, SourceName } from '../../views/table/SourceName'

export type Pair = DuplicateListQuery['duplicates']['edges'][number]['node']
export type PairSide = Pair['records'][number]

export interface ComparedField {
	readonly name: string
	/** One value for each record; null if it has none. */
	readonly values: readonly [ReactNode, ReactNode]
	readonly isSame: boolean
}

/**
 * The fields of both records by name: those that differ first, without fields empty in both. `linkTo` keeps
 * the address of the screen.
 */
export function comparePair(
	records: Pair['records'],
	text: Text,
	linkTo: (path: string) => string,
): readonly ComparedField[] {
	const sides = records.map((side) => fieldsOf(side, text, linkTo))
	const names = [...new Set(sides.flatMap((fields) => fields.map(({ name }) => name)))]
	return names
		.flatMap((name): ComparedField[] => {
			const [one, other] = sides.map((fields) => fields.find((field) => field.name === name))
			if (!one?.words && !other?.words) return []
			return [
				{
					name,
					values: [one?.value ?? null, other?.value ?? null],
					isSame: (one?.words ?? null) === (other?.words ?? null),
				},
			]
		})
		.sort((one, other) => Number(one.isSame) - Number(other.isSame))
}

/** The fields of a record, or the name and place of an organisation; then what both kinds have. */
function fieldsOf(side: PairSide, text: Text, linkTo: (path: string) => string): readonly RecordField[] {
	const { record, actor } = side
	if (record) {
		const { translate } = text
		const memory = record.fromMemory ? translate('freshness.memory') : null
		return [
			...recordFields(record, text, linkTo),
			{ name: translate('freshness.ofMemory'), value: memory, words: memory },
			...stated(record, text),
		]
	}
	return actor ? bodyFields(actor, text) : []
}

function bodyFields(actor: NonNullable<PairSide['actor']>, text: Text): readonly RecordField[] {
	const { translate } = text
	const isStated = 'sources' in actor && actor.confidence !== null
	const place = 'territory' in actor ? actor.territory : null
	const aliases = actor.aliases.length > 0 ? actor.aliases.join(translate('ui.comma')) : null
	return [
		{ name: translate('record.name'), value: <ActorLinks actors={[actor]} />, words: actor.name },
		{ name: translate('record.kind'), value: actor.kindName, words: actor.kindName },
		{ name: translate('duplicates.aliases'), value: aliases, words: aliases },
		{
			name: translate('record.place'),
			value: place && <ActorLinks actors={[place]} />,
			words: place?.name ?? null,
		},
		...(isStated ? stated({ ...actor, confidence: actor.confidence, note: null }, text) : []),
	]
}

interface Stated {
	readonly confidence: Parameters<typeof ConfidenceMark>[0]['level']
	readonly note: string | null
	readonly sources: readonly NamedSource[]
}

function stated({ confidence, note, sources }: Stated, { translate }: Text): readonly RecordField[] {
	return [
		{
			name: translate('duplicates.note'),
			value: note && <FrenchNote note={note} />,
			words: note,
		},
		{ name: translate('column.confidence'), value: <ConfidenceMark level={confidence} />, words: confidence },
		{
			name: translate('record.sources'),
			value: (
				<ul className={styles.lines}>
					{sources.map((source) => (
						<li key={source.id}>
							<SourceName source={source} />
						</li>
					))}
				</ul>
			),
			words: sources
				.map(({ id }) => id)
				.sort()
				.join(' '),
		},
	]
}
