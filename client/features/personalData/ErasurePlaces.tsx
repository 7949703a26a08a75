import { useMutation } from '@apollo/client/react'
import { DecideErasurePlaceDocument } from '../../graphql/generated/DecideErasurePlace'
import { ErasurePlacesDocument } from '../../graphql/generated/ErasurePlaces'
import type { ErasurePlacesQuery, PersonRequestFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { Button } from '../../ui/Button'
import { MorePages, usePages } from '../../ui/PagedList'
import { useWrite } from '../../views/write/useWrite'
import { WriteRefusal } from '../../views/write/WriteRefusal'
import styles from './PersonalData.module.css'

type Place = ErasurePlacesQuery['erasurePlaces']['edges'][number]['node']

/**
 * Other people's texts that contain erased personal data, each with its context and the decision about it.
 */
export function ErasurePlaces({
	request,
	isOpen,
}: {
	request: PersonRequestFieldsFragment
	/** Whether the decision is still open. */
	isOpen: boolean
}) {
	const { translate } = useText()
	const { pages, result } = usePages(
		ErasurePlacesDocument,
		{
			variables: { request: request.id, after: null },
			fetchPolicy: 'network-only',
		},
		({ erasurePlaces }) => erasurePlaces,
	)
	return (
		<Answer of={result} reading={translate('register.places.reading')}>
			{({ erasurePlaces: { edges } }) => (
				<>
					<p className="small soft">{translate('register.places.hint')}</p>
					<ol className={`rows ${styles.persons}`}>
						{edges.map(({ node }, at) => (
							<li key={node.id}>
								<PlaceItem place={node} number={at + 1} request={request} isOpen={isOpen} />
							</li>
						))}
					</ol>
					<MorePages of={pages} />
				</>
			)}
		</Answer>
	)
}

function PlaceItem({
	place: { id, text, object, isErased, excerpts },
	number,
	request,
	isOpen,
}: {
	place: Place
	number: number
	request: PersonRequestFieldsFragment
	isOpen: boolean
}) {
	const { translate } = useText()
	const write = useWrite('contact')
	const [decide] = useMutation(DecideErasurePlaceDocument)
	const send = async (erase: boolean): Promise<void> => {
		if (write.isSending) return
		const input = { request: request.id, version: request.version, place: id, erase }
		await write.run(
			input,
			(idempotencyKey) => decide({ variables: { ...input, idempotencyKey } }),
			translate(erase ? 'register.places.erasedNow' : 'register.places.keptNow'),
		)
	}
	const aside = translate('register.places.number', { number })
	return (
		<>
			<p className="small soft">
				{translate(`register.places.text.${text}`)}{' '}
				<span className={styles.code} translate="no">
					{object}
				</span>
			</p>
			{excerpts.length === 0 && isErased === null && <p>{translate('register.places.gone')}</p>}
			{excerpts.map(({ before, found, after }) => (
				<blockquote key={`${before}${found}${after}`} className="quoted" translate="no">
					{before}
					<mark>{found}</mark>
					{after}
				</blockquote>
			))}
			{isErased === null && isOpen ? (
				<div className={styles.acts}>
					{([true, false] as const).map((erase) => {
						const label = translate(erase ? 'register.places.erase' : 'register.places.keep')
						return (
							<Button
								key={String(erase)}
								kind="quiet"
								aria-label={translate('ui.aside', { text: label, aside })}
								aria-busy={write.isSending}
								onClick={() => void send(erase)}
							>
								{label}
							</Button>
						)
					})}
				</div>
			) : (
				isErased !== null && (
					<p className="small">{translate(isErased ? 'register.places.erased' : 'register.places.kept')}</p>
				)
			)}
			<WriteRefusal of={write} />
		</>
	)
}
