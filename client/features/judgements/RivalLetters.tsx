import { useQuery } from '@apollo/client/react'
import { RivalMandatesDocument } from '../../graphql/generated/RivalMandates'
import type { RivalMandatesQuery } from '../../graphql/generated/types'
import { useCountries } from '../../state/countries'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CertaintySign } from '../../ui/CertaintySign'
import { Disclosure } from '../../ui/Disclosure'
import { ScenarioMark } from '../../ui/ScenarioMark'
import type { ActorSectionProps, GroupSectionProps } from '../../views/account/sectionProps'
import { ActorLink } from '../../views/actor/ActorLink'
import { DiscussionSection } from '../../views/discussion/DiscussionSection'

type Rivals = RivalMandatesQuery['rivalMandates']['nodes'][number]

/** Rival mandates, one of which the actor holds, for discussion among their holders. */
export function RivalLettersOfActor({ actor: { id } }: ActorSectionProps) {
	const { chosen } = useCountries()
	return chosen && <RivalLetters holder={id} group={chosen.code} />
}

export function RivalLettersOfGroup({ group: { code } }: GroupSectionProps) {
	return <RivalLetters holder={null} group={code} />
}

/** Rival mandates, for members of the group and editors of a holder; nothing without any. */
function RivalLetters({ holder, group }: { holder: string | null; group: string }) {
	const { translate } = useText()
	const { languageArgument: language, includeScenario } = useAddress()
	const { data } = useQuery(RivalMandatesDocument, {
		variables: { group, holder, includeScenario, language },
		fetchPolicy: 'cache-and-network',
		errorPolicy: 'ignore',
	})
	const found = data?.rivalMandates?.nodes ?? []
	if (found.length === 0) return null
	return (
		<section className="block" id="lettres">
			<h2>{translate('judgements.letters')}</h2>
			<p className="small soft">{translate('judgements.lettersText')}</p>
			<ul className="rows roomy">
				{found.map((rivals) => (
					<li key={rivals.id}>
						<SeveralLetters rivals={rivals} />
					</li>
				))}
			</ul>
		</section>
	)
}

function SeveralLetters({ rivals: { id, sentence, scenario, evidence, represented } }: { rivals: Rivals }) {
	const { translate } = useText()
	return (
		<article>
			<h3>{represented && <ActorLink actor={represented} />}</h3>
			<p>
				{sentence} {scenario && <ScenarioMark />}
			</p>
			<ul className="rows small">
				{evidence.map((letter) => (
					<li key={letter.recordId}>
						<span>{letter.holderActor ? <ActorLink actor={letter.holderActor} /> : letter.holder}</span>
						<span className="caption">
							{letter.period.text} <CertaintySign certainty={letter.certainty} />
						</span>
					</li>
				))}
			</ul>
			<Disclosure summary={translate('judgements.lettersTalk')}>
				{() => <DiscussionSection subject="RIVAL_MANDATES" subjectId={id} heading="h4" />}
			</Disclosure>
		</article>
	)
}
