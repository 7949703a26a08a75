import { TrashIcon } from '@phosphor-icons/react/dist/icons/Trash'
import { type FormEvent, useId, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { MAX_QUESTION_NAME, useSavedQuestions } from '../../../state/savedQuestions'
import { useText } from '../../../text/useText'
import { Button } from '../../../ui/Button'
import { Icon } from '../../../ui/Icon'
import styles from './Question.module.css'

/** Views saved by name in the browser: saves the present one, and links to each saved one. */
export function SavedQuestions({ suggestedName }: { suggestedName: string }) {
	const { translate } = useText()
	const { search, pathname } = useLocation()
	const { saved, isFull, save, forget } = useSavedQuestions()
	const [name, setName] = useState<string | null>(null)
	const [done, setDone] = useState<string | null>(null)
	const id = useId()
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		const given = (name ?? '').trim()
		if (given === '') return
		save({ name: given, search: search === '' ? '?' : search })
		setName(null)
		setDone(given)
	}
	return (
		<div className={styles.saved}>
			{name === null ? (
				<Button
					kind="quiet"
					onClick={() => {
						setDone(null)
						setName(suggestedName.slice(0, MAX_QUESTION_NAME))
					}}
				>
					{translate('question.save')}
				</Button>
			) : isFull && !saved.some((one) => one.name === name.trim()) ? (
				<p className="hint">{translate('question.full')}</p>
			) : (
				<form className={styles.save} onSubmit={submit}>
					<label htmlFor={id}>{translate('question.saveName')}</label>
					<input
						id={id}
						value={name}
						maxLength={MAX_QUESTION_NAME}
						// The reader has just asked to write here.
						// biome-ignore lint/a11y/noAutofocus: the field appears at the reader's own request
						autoFocus
						onChange={({ target }) => setName(target.value)}
						onKeyDown={({ key }) => key === 'Escape' && setName(null)}
					/>
					<Button type="submit">{translate('question.save')}</Button>
					<span className="hint">{translate('question.saveHint')}</span>
				</form>
			)}
			<span role="status" className="hint">
				{done !== null && translate('question.savedDone', { name: done })}
			</span>
			{saved.length > 0 && (
				<details>
					<summary>{translate('question.saved', { count: saved.length })}</summary>
					<ul>
						{saved.map((one) => (
							<li key={one.name}>
								<Link to={`${pathname}${one.search}`}>{one.name}</Link>
								<button
									type="button"
									aria-label={translate('question.forget', { name: one.name })}
									onClick={() => forget(one.name)}
								>
									<Icon of={TrashIcon} />
								</button>
							</li>
						))}
					</ul>
				</details>
			)}
		</div>
	)
}
