import { useApolloClient, useQuery } from '@apollo/client/react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { CoverageDocument } from '../../../graphql/generated/Coverage'
import { ReadQuestionDocument } from '../../../graphql/generated/ReadQuestion'
import { useAddress } from '../../../state/useAddress'
import type { ExplorerViewState } from '../../../state/useExplorerView'
import { errorSentence } from '../../../text/errorSentence'
import { useText } from '../../../text/useText'
import { errorCode } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { type Destination, destinationOfQuestion, type QuestionPart } from './destinationOfQuestion'
import styles from './Question.module.css'
import { useQuestionParts } from './QuestionFilters'

const MAX_LENGTH = 200

type State =
	| { readonly is: 'idle' | 'reading' }
	/** No part of the question was understood. */
	| { readonly is: 'nothing'; readonly parts: readonly QuestionPart[] }
	/** It leads to another list, which cannot show what was not understood. */
	| { readonly is: 'doubtful'; readonly parts: readonly QuestionPart[]; readonly destination: Destination }
	| { readonly is: 'failed'; readonly error: Error }

/** The field for a question in plain words, which becomes filters of the explorer or a list of results. */
export function QuestionField({
	view,
	act,
	children,
}: Pick<ExplorerViewState, 'view' | 'act'> & {
	/** What is beside the field. */
	children?: ReactNode
}) {
	const { translate } = useText()
	const { languageArgument: language, to, go } = useAddress()
	const apollo = useApolloClient()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const [text, setText] = useState(view.question ?? '')
	const [state, setState] = useState<State>({ is: 'idle' })
	useEffect(() => setText(view.question ?? ''), [view.question])
	const latest = useRef(0)
	const field = useRef<HTMLInputElement>(null)
	const ask = async (question: string): Promise<void> => {
		if (question.trim() === '') return
		latest.current += 1
		const asked = latest.current
		setText(question)
		setState({ is: 'reading' })
		try {
			const { data } = await apollo.query({
				query: ReadQuestionDocument,
				variables: { text: question.trim(), language },
			})
			// A newer question was asked meanwhile.
			if (asked !== latest.current) return
			const parts = data?.readQuestion ?? []
			const destination = destinationOfQuestion(parts)
			if (destination === null) {
				setState({ is: 'nothing', parts })
				field.current?.focus()
			} else if (!('filters' in destination) && partsWithNearestNames(parts).length > 0)
				setState({ is: 'doubtful', parts, destination })
			else follow(destination, question)
		} catch (error) {
			if (asked === latest.current) setState({ is: 'failed', error: error as Error })
		}
	}
	const follow = (destination: Destination, question: string): void => {
		setState({ is: 'idle' })
		if ('filters' in destination) {
			act({ type: 'ask', question: question.trim(), filters: destination.filters })
			return
		}
		const { path, actor, parameters } = destination
		go(to(path, actor === null ? {} : { actor }, parameters))
	}
	// The view's filters do not show everything that is known about the question that they came from.
	const read = useQuestionParts(view.question)
	const isOfView = state.is === 'idle' && text === view.question
	const partsOfText = 'parts' in state ? state.parts : (isOfView && read) || []
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		void ask(text)
	}
	return (
		<search className={styles.ask}>
			<div className={styles.row}>
				<form className={styles.form} onSubmit={submit}>
					<Field
						label={translate('question.label')}
						// The placeholder has its words, and the view needs the room.
						hideLabel
						error={state.is === 'nothing' ? translate('question.nothing', { text }) : undefined}
					>
						{(control) => (
							<input
								{...control}
								ref={field}
								type="search"
								value={text}
								maxLength={MAX_LENGTH}
								autoComplete="off"
								placeholder={translate('question.placeholder')}
								onChange={({ target }) => {
									setText(target.value)
									setState({ is: 'idle' })
								}}
							/>
						)}
					</Field>
					<Button type="submit" kind="primary" aria-disabled={state.is === 'reading'}>
						{translate('question.go')}
					</Button>
					{view.question === null && (
						<Examples
							questions={coverage?.examples.questions ?? []}
							onAsk={(question) => void ask(question)}
						/>
					)}
				</form>
				{children}
			</div>
			<p className="visually-hidden" role="status">
				{state.is === 'reading' && translate('question.reading')}
			</p>
			<NearestNames question={text} parts={partsOfText} onAsk={(question) => void ask(question)} />
			{state.is === 'doubtful' && (
				<Button onClick={() => follow(state.destination, text)}>{translate('question.goWithout')}</Button>
			)}
			{state.is === 'failed' && (
				<ErrorNote
					sentence={translate(errorSentence(errorCode(state.error)))}
					onRetry={() => void ask(text)}
				/>
			)}
		</search>
	)
}

function Examples({ questions, onAsk }: { questions: readonly string[]; onAsk: (question: string) => void }) {
	const { translate } = useText()
	if (questions.length === 0) return null
	return (
		<p className={`hint ${styles.examples}`}>
			{translate('question.examples')}
			{questions.map((question) => (
				<button key={question} type="button" onClick={() => onAsk(question)}>
					{question}
				</button>
			))}
		</p>
	)
}

/**
 * Suggests the nearest names for words that may be a mistyped name; choosing one asks the question again with
 * it.
 */
function NearestNames({
	question,
	parts,
	onAsk,
}: {
	question: string
	parts: readonly QuestionPart[]
	onAsk: (question: string) => void
}) {
	const { translate } = useText()
	return partsWithNearestNames(parts).map((part) => (
		<p key={part.text} className={styles.nearest}>
			{translate('question.nearest', { text: part.text })}
			{part.nearest.map(({ actor, matched, where }) => (
				<Button key={actor.id} kind="quiet" onClick={() => onAsk(withName(question, parts, part, matched))}>
					{matched}
					<small>{[actor.kindName, where].filter((word) => word).join(' · ')}</small>
				</Button>
			))}
		</p>
	))
}

/** The parts that were not understood and may be names. */
function partsWithNearestNames(parts: readonly QuestionPart[]): readonly QuestionPart[] {
	return parts.filter(({ nearest }) => nearest.length > 0)
}

/** Replaces a part of the question by a name. Each part is after the one before it. */
function withName(
	question: string,
	parts: readonly QuestionPart[],
	part: QuestionPart,
	name: string,
): string {
	let from = 0
	for (const { text } of parts.slice(0, parts.indexOf(part)))
		from = question.indexOf(text, from) + text.length
	const at = question.indexOf(part.text, from)
	return question.slice(0, at) + name + question.slice(at + part.text.length)
}
