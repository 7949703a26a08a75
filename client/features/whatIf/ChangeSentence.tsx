import { skipToken, useQuery } from '@apollo/client/react'
import { precisionOfText } from '../../../schema/fuzzyDate'
import { TriedRecordDocument } from '../../graphql/generated/TriedRecord'
import { useAddress } from '../../state/useAddress'
import type { ChosenChange } from '../../state/whatIfChanges'
import { formatDate } from '../../text/formatDate'
import { useText } from '../../text/useText'
import { useActorName } from '../../views/actor/useActorName'

/** A change in words, with the names of its records and actors. */
export function ChangeSentence({ change }: { change: ChosenChange }) {
	switch (change.kind) {
		case 'mission':
			return <MissionSentence change={change} />
		case 'merge':
			return <MergeSentence offices={change.offices} />
		case 'end':
			return <EndSentence change={change} />
	}
}

function MissionSentence({ change }: { change: Extract<ChosenChange, { kind: 'mission' }> }) {
	const { translate, language } = useText()
	const { actor, place, start, end } = change
	return (
		<span>
			{translate('whatIf.said.mission', {
				actor: useActorName(actor) ?? actor,
				place: useActorName(place) ?? place,
				start: formatDate(start, language),
				end: formatDate(end, language),
			})}
		</span>
	)
}

function MergeSentence({ offices }: { offices: readonly string[] }) {
	const { translate, sentenceSpace } = useText()
	return (
		<span>
			{translate('whatIf.said.merge', { count: offices.length })}
			{sentenceSpace}
			{offices.map((id, index) => (
				<span key={id}>
					{index > 0 && ' · '}
					<RecordLabel id={id} />
				</span>
			))}
		</span>
	)
}

function EndSentence({ change: { record, date } }: { change: Extract<ChosenChange, { kind: 'end' }> }) {
	const { translate, language, sentenceSpace } = useText()
	return (
		<span>
			{translate('whatIf.said.end', {
				date: formatDate(date, language),
				precision: precisionOfText(date),
			})}
			{sentenceSpace}
			<RecordLabel id={record} />
		</span>
	)
}

function RecordLabel({ id }: { id: string }) {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(TriedRecordDocument, id === '' ? skipToken : { variables: { language, id } })
	return <>{data?.record?.label ?? id}</>
}
