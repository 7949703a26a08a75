import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { ACCOUNT_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { PageTitle } from '../../ui/PageTitle'

const KEPT = ['contacts', 'accounts', 'reports', 'visitors'] as const
const PERIODS = ['contacts', 'accounts', 'reports', 'log'] as const
const RIGHTS = ['read', 'correct', 'freeze', 'erase', 'object'] as const

/** What is kept of persons, why, for whom and how long, and what each may ask for: articles 13 and 14 of the GDPR. */
export function PersonalDataPage() {
	const { translate, rich } = useText()
	const { languageArgument: language, to } = useAddress()
	const email = useQuery(CoverageDocument, { variables: { language } }).data?.coverage.contactEmail
	return (
		<div className="page-width">
			<header className="page-header prose">
				<PageTitle text={translate('personalData.title')} />
				<p className="standfirst">{translate('personalData.standfirst')}</p>
			</header>
			<section className="block prose">
				<h2>{translate('personalData.basis')}</h2>
				<p>{translate('personalData.basisText')}</p>
			</section>
			<section className="block prose">
				<h2>{translate('personalData.kept')}</h2>
				<ul className="bullets">
					{KEPT.map((item) => (
						<li key={item}>{translate(`personalData.kept.${item}`)}</li>
					))}
				</ul>
			</section>
			<section className="block prose">
				<h2>{translate('personalData.recipients')}</h2>
				<p>{translate('personalData.recipientsText')}</p>
			</section>
			<section className="block prose">
				<h2>{translate('personalData.periods')}</h2>
				<ul className="bullets">
					{PERIODS.map((item) => (
						<li key={item}>{translate(`personalData.periods.${item}`)}</li>
					))}
				</ul>
			</section>
			<section className="block prose">
				<h2>{translate('personalData.rights')}</h2>
				<ul className="bullets">
					{RIGHTS.map((item) => (
						<li key={item}>{translate(`personalData.rights.${item}`)}</li>
					))}
				</ul>
				<p>
					{rich('personalData.ownAccount', {
						a: (chunks) => (
							<Link key="account" to={to(ACCOUNT_PATH)}>
								{chunks}
							</Link>
						),
					})}
				</p>
			</section>
			<section className="block prose">
				<h2>{translate('personalData.ask')}</h2>
				<p>
					{email
						? rich('personalData.askText', {
								email: (
									<a key="email" href={`mailto:${email}`}>
										{email}
									</a>
								),
							})
						: translate('personalData.noContact')}
				</p>
				<p>
					{rich('personalData.remedy', {
						a: (chunks) => (
							<a key="remedy" href="https://www.cnil.fr/fr/plaintes">
								{chunks}
							</a>
						),
					})}
				</p>
			</section>
		</div>
	)
}
