import { useQuery } from '@apollo/client/react'
import { Link } from 'react-router'
import { DataProtectionDocument } from '../../graphql/generated/DataProtection'
import { ACCOUNT_PATH, OWN_DATA_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { PageTitle } from '../../ui/PageTitle'

const KEPT = ['contacts', 'accounts', 'reports', 'visitors'] as const
const COOKIES = ['session', 'ceremony', 'browser'] as const
const RIGHTS = ['read', 'correct', 'freeze', 'erase', 'object'] as const

/**
 * The notice on personal data: what is kept, why, for whom, how long, and what each person may request
 * (articles 13 and 14 of the GDPR).
 */
export function PersonalDataPage() {
	const { translate, rich } = useText()
	const { to } = useAddress()
	const result = useQuery(DataProtectionDocument)
	return (
		<div className="page-width">
			<header className="page-header prose">
				<PageTitle text={translate('personalData.title')} />
				<p className="standfirst">{translate('personalData.standfirst')}</p>
			</header>
			<section className="block prose">
				<h2>{translate('personalData.who')}</h2>
				<Answer of={result} reading={translate('personalData.reading')} isSentence>
					{({ dataProtection: { controller } }) => (
						<p>
							{controller
								? translate('personalData.whoText', { controller })
								: translate('personalData.whoUnnamed')}
						</p>
					)}
				</Answer>
			</section>
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
				<Answer of={result} reading={translate('personalData.reading')}>
					{({ dataProtection: { months } }) => (
						<ul className="bullets">
							<li>
								{translate('personalData.periods.contacts', {
									review: months.contactReview,
									months: months.contacts,
								})}
							</li>
							<li>{translate('personalData.periods.accounts', { months: months.accounts })}</li>
							<li>
								{translate('personalData.periods.texts', {
									comments: months.comments,
									proposals: months.proposals,
								})}
							</li>
							<li>{translate('personalData.periods.reports', { months: months.reports })}</li>
							<li>{translate('personalData.periods.letters')}</li>
							<li>{translate('personalData.periods.requests', { months: months.requests })}</li>
							<li>{translate('personalData.periods.activities', { months: months.activities })}</li>
							<li>{translate('personalData.periods.log', { months: months.audit })}</li>
						</ul>
					)}
				</Answer>
			</section>
			<section className="block prose" id="cookies">
				<h2>{translate('personalData.cookies')}</h2>
				<p>{translate('personalData.cookiesText')}</p>
				<ul className="bullets">
					{COOKIES.map((item) => (
						<li key={item}>{translate(`personalData.cookies.${item}`)}</li>
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
						data: (chunks) => (
							<Link key="data" to={to(OWN_DATA_PATH)}>
								{chunks}
							</Link>
						),
					})}
				</p>
			</section>
			<section className="block prose">
				<h2>{translate('personalData.ask')}</h2>
				<Answer of={result} reading={translate('personalData.reading')} isSentence>
					{({ dataProtection: { email } }) => (
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
					)}
				</Answer>
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
