import { useQuery } from '@apollo/client/react'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { useSingleKeys } from '../../state/shortcuts'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import { PageTitle } from '../../ui/PageTitle'

/** The day on which the statement was last reviewed. */
const REVIEWED = '2026-11-27'

const DONE = ['automatic', 'keyboard', 'pictures', 'colour'] as const
const NOT_DONE = ['readers', 'chinese', 'sources'] as const
const PLAN = ['readers', 'audit', 'users', 'each'] as const

/** The accessibility statement in its true state. */
export function AccessibilityPage() {
	const { translate, rich, date } = useText()
	const { languageArgument: language } = useAddress()
	const email = useQuery(CoverageDocument, { variables: { language } }).data?.coverage.contactEmail
	return (
		<div className="page-width">
			<header className="page-header prose">
				<PageTitle text={translate('accessibility.title')} />
				<p className="standfirst">
					<b>{translate('accessibility.state')}</b>
				</p>
				<p>{translate('accessibility.stateText')}</p>
			</header>
			<section className="block prose">
				<h2>{translate('accessibility.done')}</h2>
				<ul className="bullets">
					{DONE.map((item) => (
						<li key={item}>{translate(`accessibility.done.${item}`)}</li>
					))}
				</ul>
			</section>
			<section className="block prose">
				<h2>{translate('accessibility.notDone')}</h2>
				<ul className="bullets">
					{NOT_DONE.map((item) => (
						<li key={item}>{translate(`accessibility.notDone.${item}`)}</li>
					))}
				</ul>
			</section>
			<section className="block prose">
				<h2>{translate('accessibility.plan')}</h2>
				<p>{translate('accessibility.planText')}</p>
				<ul className="bullets">
					{PLAN.map((item) => (
						<li key={item}>{translate(`accessibility.plan.${item}`)}</li>
					))}
				</ul>
			</section>
			<Shortcuts />
			<section className="block prose">
				<h2>{translate('accessibility.contact')}</h2>
				<p>
					{email
						? rich('accessibility.contactText', {
								email: (
									<a key="email" href={`mailto:${email}`}>
										{email}
									</a>
								),
							})
						: translate('accessibility.noContact')}
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
				<p className="small soft">{translate('accessibility.date', { day: date(REVIEWED) })}</p>
			</section>
		</div>
	)
}

function Shortcuts() {
	const { translate } = useText()
	const [on, turn] = useSingleKeys()
	return (
		<section className="block prose">
			<h2>{translate('accessibility.keys')}</h2>
			<p>{translate('accessibility.keysText')}</p>
			<CheckOption checked={on} onChange={() => turn(!on)}>
				{translate('accessibility.singleKeys')}
			</CheckOption>
		</section>
	)
}
