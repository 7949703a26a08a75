import { useState } from 'react'
import { useText } from '../text/useText'
import { Button } from './Button'
import { Field } from './Field'

/**
 * Chooses the day the screens are read at. `value` is an ISO day; `onChoose` gets one, or null for today. The
 * browser's own date control speaks the reader's language and can be typed in.
 */
export function DateField({
	value,
	isValid,
	suggestions = [],
	onChoose,
}: {
	value: string
	/** Days worth reading at, with their words. */
	suggestions?: readonly { readonly day: string; readonly label: string }[]
	isValid: (text: string) => boolean
	onChoose: (day: string | null) => void
}) {
	const { say } = useText()
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
				label={say('ui.date.label')}
				hint={say('ui.date.hint')}
				error={isWrong ? say('ui.date.expected') : undefined}
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
					{say('ui.date.today')}
				</Button>
				<Button kind="primary" type="submit">
					{say('ui.date.apply')}
				</Button>
			</div>
		</form>
	)
}
