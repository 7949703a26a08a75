/** The address as a hook: its present state, and links that keep it. */
import {
	createContext,
	createElement,
	type ReactNode,
	use,
	useCallback,
	useDeferredValue,
	useLayoutEffect,
	useMemo,
	useRef,
} from 'react'
import { useLocation, useNavigate } from 'react-router'
import { ADDRESS_PARAMETERS, type Address, formatAddress, parseAddress, readableQuery } from './address'

type Parameters = Readonly<Record<string, string>>

export interface AddressState extends Address {
	/** The query text, from which screens read their own filters. */
	readonly query: string
	/** The language as the API writes it. */
	readonly languageArgument: 'FR' | 'EN' | 'ZH'
	/** A link to another screen that keeps the address; `parameters` belong to that screen. */
	to(path: string, changes?: Partial<Address>, parameters?: Parameters): string
	/** A link to the present screen with its filters kept and the address changed. */
	here(changes: Partial<Address>): string
	/** A link to the present screen with other filters and the address kept. */
	filtered(parameters: Parameters): string
	/** Goes to a link made by the three functions above. */
	go(link: string, options?: { readonly replace?: boolean }): void
	/** The address that was asked for last, which is newer than this one inside `LaterAddress`. */
	latest(): AddressState
}

const AddressContext = createContext<AddressState | null>(null)

/**
 * The address inside `LaterAddress`. A context of its own: React draws again all that reads a context that changed, even
 * below another provider of it, whose value did not change.
 */
const LaterAddressContext = createContext<AddressState | null>(null)

export function useAddress(): AddressState {
	return expectAddress(use(LaterAddressContext) ?? use(AddressContext))
}

/** Gives everything below the address of the router. */
export function AddressProvider({ children }: { children: ReactNode }) {
	const { pathname, search } = useLocation()
	const navigate = useNavigate()
	const last = useRef<AddressState | null>(null)
	const latest = useCallback(() => expectAddress(last.current), [])
	const address = useMemo((): AddressState => {
		const parts = parseAddress(search)
		const link = (path: string, changes: Partial<Address>, parameters: Parameters): string =>
			// Choosing another actor includes the actors on its territory.
			linkTo(path, { ...parts, ...('actor' in changes && { isActorAlone: false }), ...changes }, parameters)
		return {
			...parts,
			query: search,
			languageArgument: ({ fr: 'FR', en: 'EN', zh: 'ZH' } as const)[parts.language],
			to: (path, changes = {}, parameters = {}) => link(path, changes, parameters),
			here: (changes) => link(pathname, changes, ownParameters(search)),
			filtered: (parameters) => link(pathname, {}, parameters),
			go: (target, options) => {
				void navigate(target, { replace: options?.replace ?? false })
			},
			latest,
		}
	}, [pathname, search, navigate, latest])
	useLayoutEffect(() => {
		last.current = address
	}, [address])
	return createElement(AddressContext, { value: address }, children)
}

/**
 * Draws its children with the previous address while the new one is being drawn: whatever reads the address
 * is redrawn with each choice, and a long list would delay showing the choice.
 *
 * @param isHeld false: uses the present address.
 */
export function LaterAddress({ isHeld = true, children }: { isHeld?: boolean; children: ReactNode }) {
	const address = useAddress()
	const later = useDeferredValue(address)
	return createElement(LaterAddressContext, { value: isHeld ? later : address }, children)
}

function expectAddress(address: AddressState | null): AddressState {
	if (address === null) throw new Error('An AddressProvider was expected around what reads the address.')
	return address
}

/** A link from its path, the address and the screen's own parameters; a `#part` of the path stays last. */
export function linkTo(path: string, address: Address, parameters: Parameters = {}): string {
	const [before = '', ...hash] = path.split('#')
	const query = [formatAddress(address), readableQuery(new URLSearchParams(parameters))].filter(
		(part) => part !== '',
	)
	const anchor = hash.length > 0 ? `#${hash.join('#')}` : ''
	return `${before}${query.length > 0 ? `?${query.join('&')}` : ''}${anchor}`
}

/** The parameters of a query text that belong to the screen, not to the address. */
export function ownParameters(search: string): Record<string, string> {
	const kept: readonly string[] = ADDRESS_PARAMETERS
	return Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => !kept.includes(name)))
}
