import { useQuery } from '@apollo/client/react'
import { useId, useState } from 'react'
import { OwnSummaryDocument } from '../../graphql/generated/OwnSummary'
import type { Visibility } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import type { ActorSectionProps } from '../../views/account/sectionProps'
import { VisibilitySign } from '../../views/declared/VisibilitySign'
import styles from './OrganisationPage.module.css'
import { OwnRecordLines } from './OwnRecordLines'

/** What others know of an actor: its records by visibility, each with its sign. */
export function RecordsByVisibility({ actor: { id } }: ActorSectionProps) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const result = useQuery(OwnSummaryDocument, { variables: { actor: id, language } })
	return (
		<section className="block" id="ce-que-les-autres-savent">
			<div className="title-line">
				<h2>{translate('organisation.known')}</h2>
			</div>
			<Answer of={result} reading={translate('organisation.reading')}>
				{({ all }) => (
					<ul className={styles.circles}>
						{all.countsByVisibility.map(({ visibility, count }) => (
							<VisibilityCircle key={visibility} actor={id} visibility={visibility} count={count} />
						))}
					</ul>
				)}
			</Answer>
		</section>
	)
}

function VisibilityCircle({
	actor,
	visibility,
	count,
}: {
	actor: string
	visibility: Visibility
	count: number
}) {
	const { translate } = useText()
	const id = useId()
	const [isOpen, setOpen] = useState(false)
	return (
		<li>
			<button
				type="button"
				className={styles.circle}
				aria-expanded={isOpen}
				aria-controls={id}
				disabled={count === 0}
				onClick={() => setOpen(!isOpen)}
			>
				<VisibilitySign of={visibility} />
				<b className="number big-number">{count}</b>
				<span>{translate(`organisation.known.${visibility}`, { count })}</span>
			</button>
			<div id={id} className={styles.within} hidden={!isOpen}>
				{isOpen && <OwnRecordLines actor={actor} visibility={visibility} />}
			</div>
		</li>
	)
}
