import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import type { Visibility } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { useActorName } from '../actor/useActorName'
import type { DateState } from '../form/DateFieldset'
import { choiceWords } from './choiceWords'
import type { FieldState, FormField, SourceState } from './declaredForms'

/** What a field of a form says, in words. */
export function FieldValueText({
	field: { shape },
	value,
}: {
	field: FormField
	value: FieldState | undefined
}) {
	const { translate, date } = useText()
	const nothing = <span className="faint">{translate('declare.conflict.nothing')}</span>
	switch (shape.is) {
		case 'actor':
			return value ? <ActorSaid id={String(value)} /> : nothing
		case 'actors':
			return (value as readonly string[]).length === 0
				? nothing
				: (value as readonly string[]).map((id) => (
						<span key={id} className="line">
							<ActorSaid id={id} />
						</span>
					))
		case 'sectors':
			return <SectorsSaid codes={value as readonly string[]} nothing={nothing} />
		case 'date': {
			const { text, approximate } = value as DateState
			if (text === '') return nothing
			return approximate ? translate('declare.about', { day: date(text) }) : date(text)
		}
		case 'sources': {
			const sources = value as readonly SourceState[]
			return sources.length === 0 ? nothing : translate('declare.conflict.sources', { count: sources.length })
		}
		case 'flag':
			return translate(value === true ? 'declare.conflict.yes' : 'declare.conflict.no')
		case 'choice':
			return value ? translate(choiceWords(shape.words, String(value))) : nothing
		case 'visibility':
			return translate(`declared.visibility.${value as Visibility}`)
		default:
			return value ? String(value) : nothing
	}
}

function ActorSaid({ id }: { id: string }) {
	return useActorName(id) ?? id
}

function SectorsSaid({ codes, nothing }: { codes: readonly string[]; nothing: ReactNode }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(SectorListDocument, { variables: { language } })
	if (codes.length === 0) return nothing
	return codes
		.map((code) => data?.sectors.find((sector) => sector.code === code)?.label ?? code)
		.join(translate('ui.comma'))
}
