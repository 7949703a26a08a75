import { useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'
import { Field } from './Field'

/**
 * Chooses the day that the screens show. `value` is an ISO day; `onChoose` gets one, or null for today. The
 * browser's own date control speaks the reader's language and accepts typing.
 */
export function DateField({
	value,
	isValid,
	suggestions = [],
	onChoose,
}: {
	value: string
	/** Interesting days, with their words. */
	suggestions?: readonly { readonly day: string; readonly label: string }[]
	isValid: (text: string) => boolean
	onChoose: (day: string | null) => void
}) {
	const { translate } = useText()
	const [typed, setTyped] = useState(value)
	const [isWrong, setWrong] = useState(false)
	return (
		<form
			className="stack"
			onSubmit={(event) => {
				event.preventDefault()
				if (isValid(typed)) onChoose(typed)
				else setWrong(true)
			}}
		>
			<Field
				label={translate('ui.date.label')}
				hint={translate('ui.date.hint')}
				error={isWrong ? translate('ui.date.expected') : undefined}
			>
				{(control) => (
					<input
						type="date"
						{...control}
						value={typed}
						onChange={(event) => {
							setTyped(event.target.value)
							setWrong(false)
						}}
					/>
				)}
			</Field>
			{suggestions.map(({ day, label }) => (
				<p className="small" key={day}>
					<button type="button" className="link-button" onClick={() => setTyped(day)}>
						{label}
					</button>
				</p>
			))}
			<div className="actions">
				<Button kind="quiet" onClick={() => onChoose(null)}>
					{translate('ui.date.today')}
				</Button>
				<Button kind="primary" type="submit">
					{translate('ui.date.apply')}
				</Button>
			</div>
		</form>
	)
}
