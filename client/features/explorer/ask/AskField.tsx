import { useApolloClient, useQuery } from '@apollo/client/react'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { CoverageDocument } from '../../../graphql/generated/Coverage'
import { ReadQuestionDocument } from '../../../graphql/generated/ReadQuestion'
import type { ExplorerView } from '../../../state/explorerView'
import { useAddress } from '../../../state/useAddress'
import { errorSentence } from '../../../text/errorSentence'
import { useText } from '../../../text/useText'
import { errorCode } from '../../../ui/Answer'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import styles from './Ask.module.css'
import { destinationOfQuestion } from './destinationOfQuestion'

const MAX_LENGTH = 200

/** A question in plain words, read as filters of the explorer or as the list of results that it asks for. */
export function AskField({
	view,
	onView,
	children,
}: {
	view: ExplorerView
	onView: (view: ExplorerView) => void
	/** Beside the field. */
	children?: ReactNode
}) {
	const { translate } = useText()
	const { languageArgument: language, to, go } = useAddress()
	const apollo = useApolloClient()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	const [text, setText] = useState(view.question ?? '')
	const [state, setState] = useState<'idle' | 'reading' | 'nothing' | { readonly error: Error }>('idle')
	useEffect(() => setText(view.question ?? ''), [view.question])
	const latest = useRef(0)
	const ask = async (question: string): Promise<void> => {
		if (question.trim() === '') return
		latest.current += 1
		const asked = latest.current
		setText(question)
		setState('reading')
		try {
			const { data } = await apollo.query({
				query: ReadQuestionDocument,
				variables: { text: question.trim(), language },
			})
			// Another one was asked meanwhile.
			if (asked !== latest.current) return
			const found = !data ? null : destinationOfQuestion(question, data.readQuestion, view)
			setState(found === null ? 'nothing' : 'idle')
			if (found === null) return
			if ('view' in found) onView(found.view)
			else go(to(found.path, found.actor === null ? {} : { actor: found.actor }, found.parameters))
		} catch (error) {
			if (asked === latest.current) setState({ error: error as Error })
		}
	}
	const submit = (event: FormEvent): void => {
		event.preventDefault()
		void ask(text)
	}
	return (
		<search className={styles.ask}>
			<div className={styles.row}>
				<form className={styles.form} onSubmit={submit}>
					<Field
						label={translate('ask.label')}
						error={state === 'nothing' ? translate('ask.nothing', { text }) : undefined}
					>
						{(control) => (
							<input
								{...control}
								type="search"
								value={text}
								maxLength={MAX_LENGTH}
								autoComplete="off"
								placeholder={translate('ask.placeholder')}
								onChange={({ target }) => {
									setText(target.value)
									setState('idle')
								}}
							/>
						)}
					</Field>
					<Button type="submit" kind="primary" aria-disabled={state === 'reading'}>
						{translate('ask.go')}
					</Button>
				</form>
				{children}
			</div>
			<p className="visually-hidden" role="status">
				{state === 'reading' && translate('ask.reading')}
			</p>
			{typeof state === 'object' && (
				<ErrorNote
					sentence={translate(errorSentence(errorCode(state.error)))}
					onRetry={() => void ask(text)}
				/>
			)}
			{view.question === null && (
				<Examples questions={coverage?.examples.questions ?? []} onAsk={(question) => void ask(question)} />
			)}
		</search>
	)
}

function Examples({ questions, onAsk }: { questions: readonly string[]; onAsk: (question: string) => void }) {
	const { translate } = useText()
	if (questions.length === 0) return null
	return (
		<p className={`hint ${styles.examples}`}>
			{translate('ask.examples')}
			{questions.map((question) => (
				<button key={question} type="button" onClick={() => onAsk(question)}>
					{question}
				</button>
			))}
		</p>
	)
}
