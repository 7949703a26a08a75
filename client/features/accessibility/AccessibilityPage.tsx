import { useQuery } from '@apollo/client/react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { useAddress } from '../../state/useAddress'
import { useSingleKeys } from '../../state/useSingleKeys'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { PageTitle } from '../../ui/PageTitle'

/** The day on which the statement was last reviewed. */
const REVIEWED = '2026-11-25'

const DONE = ['automatic', 'keyboard', 'pictures', 'colour'] as const
const NOT_DONE = ['readers', 'chinese', 'sources'] as const

/** The accessibility statement in its true state. */
export function AccessibilityPage() {
	const { say, rich, date } = useText()
	const { languageArgument: language } = useAddress()
	const email = useQuery(CoverageDocument, { variables: { language } }).data?.coverage.contactEmail
	return (
		<div className="page-width">
			<header className="page-header prose">
				<PageTitle text={say('accessibility.title')} />
				<p className="standfirst">
					<b>{say('accessibility.state')}</b>
				</p>
				<p>{say('accessibility.stateText')}</p>
			</header>
			<section className="block prose">
				<h2>{say('accessibility.done')}</h2>
				<ul className="bullets">
					{DONE.map((item) => (
						<li key={item}>{say(`accessibility.done.${item}`)}</li>
					))}
				</ul>
			</section>
			<section className="block prose">
				<h2>{say('accessibility.notDone')}</h2>
				<ul className="bullets">
					{NOT_DONE.map((item) => (
						<li key={item}>{say(`accessibility.notDone.${item}`)}</li>
					))}
				</ul>
			</section>
			<Shortcuts />
			<section className="block prose">
				<h2>{say('accessibility.contact')}</h2>
				<p>
					{email
						? rich('accessibility.contactText', {
								email: (
									<a key="email" href={`mailto:${email}`}>
										{email}
									</a>
								),
							})
						: say('accessibility.noContact')}
				</p>
				<p>
					{rich('accessibility.remedy', {
						a: (chunks) => (
							<a key="remedy" href="https://www.defenseurdesdroits.fr/">
								{chunks}
							</a>
						),
					})}
				</p>
				<p className="small soft">{say('accessibility.date', { day: date(REVIEWED) })}</p>
			</section>
		</div>
	)
}

function Shortcuts() {
	const { say } = useText()
	const [on, turn] = useSingleKeys()
	return (
		<section className="block prose">
			<h2>{say('accessibility.keys')}</h2>
			<p>{say('accessibility.keysText')}</p>
			<CheckOption checked={on} onChange={() => turn(!on)}>
				{say('accessibility.singleKeys')}
			</CheckOption>
		</section>
	)
}
