import { useQuery } from '@apollo/client/react'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { PrecheckDocument } from '../../graphql/generated/Precheck'
import type { MissionDraft } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer, errorCode } from '../../ui/Answer'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { TitleAndPurpose } from '../../views/screen/ScreenHead'
import { DraftForm } from './DraftForm'
import { PrecheckAnswer } from './PrecheckAnswer'
import styles from './PrecheckPage.module.css'

/**
 * Before you go: a draft, and who else goes, when fewer do, with whom one could go. The draft is private: it is sent
 * in the body of the question, and neither the address nor the store of answers keeps it.
 */
export function PrecheckPage({ ActorField }: { ActorField: ComponentType<ActorFieldSlot> }) {
	const { translate } = useText()
	const [draft, setDraft] = useState<MissionDraft | null>(null)
	return (
		<div className="page-width">
			<TitleAndPurpose title={translate('precheck.title')} standfirst={translate('precheck.standfirst')} />
			<div className={styles.precheck}>
				<DraftForm ActorField={ActorField} onAsk={setDraft} />
				<div>
					{draft === null ? (
						<Empty title={translate('precheck.empty')}>
							<p>{translate('precheck.emptyText')}</p>
						</Empty>
					) : (
						<AnswerSection draft={draft} />
					)}
				</div>
			</div>
		</div>
	)
}

function AnswerSection({ draft }: { draft: MissionDraft }) {
	const { translate } = useText()
	const { includeScenario, languageArgument: language } = useAddress()
	const result = useQuery(PrecheckDocument, {
		variables: { mission: draft, includeScenario, language },
		fetchPolicy: 'no-cache',
	})
	const head = useRef<HTMLHeadingElement>(null)
	const isAnswered = result.data !== undefined
	// The focus follows the first answer, so that a screen reader lands on it.
	useEffect(() => {
		if (isAnswered) head.current?.focus()
	}, [isAnswered])
	if (result.error && errorCode(result.error) === 'RATE_LIMITED')
		return <ErrorNote sentence={`${translate('precheck.rateLimited')} ${translate('error.kept')}`} />
	return (
		<Answer of={result} reading={translate('precheck.reading')} isTall>
			{({ precheck }) => (
				<>
					<h2 className="visually-hidden" tabIndex={-1} ref={head}>
						{translate('precheck.answer')}
					</h2>
					<PrecheckAnswer answer={precheck} wanted={draft} />
				</>
			)}
		</Answer>
	)
}
