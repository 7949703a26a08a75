import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { RecordStandingDocument } from '../../graphql/generated/RecordStanding'
import { ORGANISATION_PATH } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { DefinitionList } from '../../ui/DefinitionList'
import { Loading } from '../../ui/Loading'
import { NameText } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { useActorName } from '../../views/actor/useActorName'
import { FORMS, formOf } from '../../views/declared/declaredForms'
import { FieldValueText } from '../../views/declared/FieldValueText'
import { Share } from '../../views/share/Share'
import { OwnerPanel, type OwnStanding } from './OwnerPanel'

/**
 * A record without a public page (a mandate, an unavailability), for its owner's editors: its content and
 * their actions.
 *
 * @param otherwise shown to everybody else.
 */
export function OwnRecordPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data, loading } = useQuery(RecordStandingDocument, {
		variables: { id, language },
		fetchPolicy: 'cache-and-network',
		errorPolicy: 'ignore',
	})
	const own = data?.recordStanding?.own
	if (own) return <Shown own={own} />
	return loading ? <Loading what={translate('record.reading')} isTall /> : otherwise
}

function Shown({ own }: { own: OwnStanding }) {
	const { translate } = useText()
	const { to } = useAddress()
	const { kind, fields, owner } = own
	const said = formOf(kind, fields, owner?.id ?? '')
	const represented = useActorName(typeof said.represented === 'string' ? said.represented || null : null)
	const title =
		represented === null
			? translate(`declared.kind.${kind}`)
			: translate('standing.mandateOf', { name: represented })
	return (
		<div className="page-width">
			<Breadcrumb
				items={[
					...(owner
						? [
								{
									key: 'owner',
									label: <NameText of={owner} />,
									to: to(ORGANISATION_PATH, {}, { pour: owner.id }),
								},
							]
						: []),
					{ key: 'page', label: translate(`declared.kind.${kind}`) },
				]}
			/>
			<PageTitle text={title} />
			<Share title={title} sentence={translate('share.forReaders')} />
			<DefinitionList
				items={FORMS[kind].fields
					.filter(({ shape: { is } }) => is !== 'record' && is !== 'visibility')
					.map((field) => ({
						name: translate(field.label),
						value: <FieldValueText field={field} value={said[field.name]} />,
					}))}
			/>
			<OwnerPanel own={own} />
		</div>
	)
}
