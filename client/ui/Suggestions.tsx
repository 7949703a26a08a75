import { type ReactNode, useEffect, useRef } from 'react'
import { foldLetters } from '../../schema/searchFolding'
import { useText } from '../text/useText'
import { type LocalName, LocalNameForm, useForeignTag } from './Name'
import styles from './Suggestions.module.css'

/** An option, with the local form of its name beside the label. */
export interface ComboboxOption extends LocalName {
	readonly id: string
	readonly label: string
	/** BCP 47 tag of the label; without it the label is in the screen's language. */
	readonly labelLanguage?: string
	/** A second line: what it is, where it is. */
	readonly detail?: string
	/** The shape of the actor's class. */
	readonly sign?: ReactNode
	/** The heading of its group. */
	readonly group?: string
}

interface SuggestionsProps {
	/** Id of the field, from which the list and its options derive theirs. */
	id: string
	label: string
	text: string
	options: readonly ComboboxOption[]
	/** Index of the option that Enter chooses; -1 until an arrow is pressed. */
	active: number
	isShown: boolean
	onChoose: (option: ComboboxOption) => void
}

/** The list under a combobox: a listbox, in groups where its options have one. */
export function Suggestions(props: SuggestionsProps) {
	const { translate } = useText()
	const { id, label, text, options, active, isShown } = props
	const list = useRef<HTMLDivElement>(null)
	useEffect(() => {
		list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
	})
	const groups = groupsOf(options)
	return (
		<>
			<div
				className={styles.suggestions}
				data-part="suggestions"
				id={`${id}-list`}
				ref={list}
				role="listbox"
				aria-label={label}
				hidden={!isShown || options.length === 0}
			>
				{groups.map(({ name, from, members }) => {
					const drawn = members.map((option, index) => (
						<Option
							key={option.id}
							{...props}
							option={option}
							index={from + index}
							isActive={from + index === active}
						/>
					))
					if (name === null) return drawn
					const heading = `${id}-group-${from}`
					return (
						<fieldset key={name} aria-labelledby={heading}>
							<p className={styles.heading} data-part="suggestion-heading" id={heading} role="presentation">
								{name}
							</p>
							{drawn}
						</fieldset>
					)
				})}
			</div>
			{isShown && options.length === 0 && (
				<div className={styles.suggestions} data-part="suggestions">
					<p className={styles.nothing}>{translate('ui.combobox.none', { text })}</p>
				</div>
			)}
		</>
	)
}

function Option({
	id,
	text,
	option,
	index,
	isActive,
	onChoose,
}: SuggestionsProps & { option: ComboboxOption; index: number; isActive: boolean }) {
	return (
		<div
			id={`${id}-${index}`}
			role="option"
			aria-selected={isActive}
			tabIndex={-1}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => onChoose(option)}
			onKeyDown={(event) => event.key === 'Enter' && onChoose(option)}
		>
			<span>{option.sign}</span>
			<span>
				<span lang={useForeignTag()(option.labelLanguage)}>
					<Marked text={option.label} typed={text} />
				</span>
				<LocalNameForm name={option.label} local={option.local} localLanguage={option.localLanguage}>
					<Marked text={option.local ?? ''} typed={text} />
				</LocalNameForm>
				{option.detail && <span className={styles.detail}>{option.detail}</span>}
			</span>
		</div>
	)
}

interface Group {
	readonly name: string | null
	/** Index of its first option among all. */
	readonly from: number
	readonly members: ComboboxOption[]
}

function groupsOf(options: readonly ComboboxOption[]): readonly Group[] {
	const groups: Group[] = []
	for (const [index, option] of options.entries()) {
		const last = groups.at(-1)
		const name = option.group ?? null
		if (last?.name === name) last.members.push(option)
		else groups.push({ name, from: index, members: [option] })
	}
	return groups
}

function Marked({ text, typed }: { text: string; typed: string }) {
	return markMatches(text, typed).map(({ key, text: piece, matches }) =>
		matches ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>,
	)
}

/** A part of a text, and whether it was typed. */
interface Piece {
	readonly key: string
	readonly text: string
	readonly matches: boolean
}

/**
 * Splits a name into typed and other parts, ignoring case and accents: « orle » in « Orléans » gives Orlé and
 * ans. If the whole text is not found, each of its words is; without a match the name comes back in one part.
 */
export function markMatches(text: string, typed: string): readonly Piece[] {
	const letters = [...text]
	const folds = letters.map(foldLetters)
	const marked = new Set<number>()
	const whole = foldLetters(typed.trim())
	const all = folds.join('')
	for (const wanted of all.includes(whole) ? [whole] : whole.split(/\s+/)) {
		const at = wanted === '' ? -1 : all.indexOf(wanted)
		if (at < 0) continue
		for (let letter = letterAt(folds, at); letter < letterAt(folds, at + wanted.length); letter += 1) {
			marked.add(letter)
		}
	}
	const pieces: { key: string; text: string; matches: boolean }[] = []
	for (const [index, letter] of letters.entries()) {
		const last = pieces.at(-1)
		const matches = marked.has(index)
		if (last?.matches === matches) last.text += letter
		else pieces.push({ key: `from ${index}`, text: letter, matches })
	}
	return pieces
}

/** The index of the letter at a place of the folded text. */
function letterAt(folds: readonly string[], place: number): number {
	let seen = 0
	for (const [index, fold] of folds.entries()) {
		if (seen >= place) return index
		seen += fold.length
	}
	return folds.length
}
