import { type ComponentType, useState } from 'react'
import { MAX_PRECHECK_DAYS } from '../../../schema/limits'
import type { ActorKind, MissionDraft } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import { SectorsField } from '../../views/filters/SectorsField'
import { type Draft, draftInput, missingOf } from './draft'
import styles from './PrecheckPage.module.css'

const VISITOR_KINDS: readonly ActorKind[] = ['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL']
const PLACE_KINDS: readonly ActorKind[] = ['PARTNER_TERRITORY']

interface Props {
	ActorField: ComponentType<ActorFieldSlot>
	draft: Draft
	onChange: (draft: Draft) => void
	onAsk: (draft: MissionDraft) => void
}

/** Who, where, when, for what. A note beside the button says that the draft stays private. */
export function PrecheckForm({ ActorField, draft, onChange, onAsk }: Props) {
	const { translate } = useText()
	const [isTried, setTried] = useState(false)
	const missing = isTried ? missingOf(draft) : []
	const wrong = (['order', 'length'] as const).find((one) => missing.includes(one))
	const who = useActorName(draft.actor)
	const where = useActorName(draft.city)
	return (
		<form
			aria-label={translate('precheck.form')}
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				setTried(true)
				const mission = draftInput(draft)
				if (mission) onAsk(mission)
			}}
		>
			<ActorField
				label={translate('precheck.actor')}
				placeholder={translate('home.minePlaceholder')}
				kinds={VISITOR_KINDS}
				chosenName={who}
				onChoose={(id) => onChange({ ...draft, actor: id })}
			/>
			<ActorField
				label={translate('precheck.city')}
				placeholder={translate('overlaps.placePlaceholder')}
				kinds={PLACE_KINDS}
				chosenName={where}
				onChoose={(id) => onChange({ ...draft, city: id })}
			/>
			<div className="field-grid narrow">
				{(['start', 'end'] as const).map((bound) => (
					<Field
						key={bound}
						label={translate(`precheck.${bound}`)}
						error={
							bound === 'end' && wrong
								? translate(`precheck.missing.${wrong}`, { days: MAX_PRECHECK_DAYS })
								: undefined
						}
					>
						{(control) => (
							<input
								type="date"
								{...control}
								value={draft[bound]}
								onChange={(event) => onChange({ ...draft, [bound]: event.target.value })}
							/>
						)}
					</Field>
				))}
			</div>
			<SectorsField chosen={draft.sectors} onChange={(sectors) => onChange({ ...draft, sectors })} />
			<div role="alert">
				{missing.length > 0 && (
					<ul className={`${styles.list} small`}>
						{missing.map((part) => (
							<li key={part}>{translate(`precheck.missing.${part}`, { days: MAX_PRECHECK_DAYS })}</li>
						))}
					</ul>
				)}
			</div>
			<Button kind="primary" type="submit" wide>
				{translate('precheck.ask')}
			</Button>
			<p className="hint">{translate('precheck.private')}</p>
		</form>
	)
}
