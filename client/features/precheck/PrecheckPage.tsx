import { useQuery } from '@apollo/client/react'
import { useEffect, useRef, useState } from 'react'
import { PrecheckDocument } from '../../graphql/generated/Precheck'
import type { MissionDraft } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode, withPreviousData } from '../../ui/Answer'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNote } from '../../ui/ErrorNote'
import type { Stay } from '../../views/calendar/WeekCalendar'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { PrecheckAnswer } from './PrecheckAnswer'
import { PrecheckForm, useDraft } from './PrecheckForm'
import styles from './PrecheckPage.module.css'

/**
 * « Avant de partir »: a draft mission, who else goes, when fewer go, with whom to go. The draft is private:
 * it is sent in the body of the request, and neither the address nor the cache keeps it.
 */
export function PrecheckPage() {
	const { translate } = useText()
	const { actor } = useAddress()
	const [draft, setDraft] = useState<MissionDraft | null>(null)
	const form = useDraft(actor, setDraft)
	const chooseStay = (asked: MissionDraft, stay: Stay): void => {
		form.set(stay)
		setDraft({ ...asked, ...stay })
	}
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('precheck.title')} standfirst={translate('precheck.standfirst')} />
			<div className={`columns ${styles.precheck}`}>
				<PrecheckForm of={form} />
				<div>
					{draft === null ? (
						<EmptyState title={translate('precheck.empty')}>
							<p>{translate('precheck.emptyText')}</p>
						</EmptyState>
					) : (
						<AnswerSection
							// Another mission keeps no state of this one; for other days, the old answer
							// stays until the new one.
							key={JSON.stringify([draft.actor, draft.places, draft.sectors])}
							draft={draft}
							onChoose={(stay) => chooseStay(draft, stay)}
						/>
					)}
				</div>
			</div>
		</div>
	)
}

function AnswerSection({ draft, onChoose }: { draft: MissionDraft; onChoose: (stay: Stay) => void }) {
	const { translate, sentenceSpace } = useText()
	const { includeScenario, languageArgument: language } = useAddress()
	const result = withPreviousData(
		useQuery(PrecheckDocument, {
			variables: { mission: draft, includeScenario, language },
			fetchPolicy: 'no-cache',
		}),
	)
	const head = useRef<HTMLHeadingElement>(null)
	const isAnswered = result.data !== undefined
	// Focuses the first answer, for screen readers.
	useEffect(() => {
		if (isAnswered) head.current?.focus()
	}, [isAnswered])
	if (result.error && errorCode(result.error) === 'RATE_LIMITED')
		return (
			<ErrorNote
				sentence={`${translate('precheck.rateLimited')}${sentenceSpace}${translate('error.kept')}`}
			/>
		)
	return (
		<Answer of={result} reading={translate('precheck.reading')} isTall>
			{({ precheck }) => (
				<>
					<h2 className="visually-hidden" tabIndex={-1} ref={head}>
						{translate('precheck.answer')}
					</h2>
					<PrecheckAnswer answer={precheck} wanted={draft} onChoose={onChoose} />
				</>
			)}
		</Answer>
	)
}
