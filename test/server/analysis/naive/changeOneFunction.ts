/** Wrong implementations: inside `withMutation`, one function of one module is changed. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { vi } from 'vitest'

const SERVER = resolve(import.meta.dirname, '../../../../server')

type Module = Readonly<Record<string, unknown>>
// The functions of a module by name; each mutation names the one that it changes.
export type AnyFunction = (...given: never[]) => unknown
type Loose = (...given: unknown[]) => unknown

export interface Mutation {
	/** The fault, in words. */
	readonly what: string
	/** Module, from `server/`. */
	readonly path: string
	readonly name: string
	readonly mutate: (original: AnyFunction) => AnyFunction
}

let current: Mutation | undefined

/**
 * Makes every function that a mutation changes changeable by `withMutation`, in what is imported afterwards. Throws where there is
 * no such module, or none of its functions has that name: nothing would be wrong, and the comparison would find nothing.
 */
export function makeChangeable(mutations: readonly Mutation[]): void {
	vi.resetModules()
	for (const path of new Set(mutations.map((mutation) => mutation.path))) {
		if (!existsSync(resolve(SERVER, `${path}.ts`)))
			throw new Error(`Expected a module ${path} to change; there is none.`)
		vi.doMock(`../../../../server/${path}`, async (importOriginal) => {
			const module = await importOriginal<Module>()
			const names = mutations.filter((mutation) => mutation.path === path).map(({ name }) => name)
			const missing = names.filter((name) => !(name in module))
			if (missing.length > 0)
				throw new Error(`Expected ${path} to export ${missing}, to change it; it does not.`)
			return {
				...module,
				...Object.fromEntries(
					names.map((name) => [name, changeable(module[name] as AnyFunction, { path, name })]),
				),
			}
		})
	}
}

/** The result with a mutation, or of the right implementation without one. */
export function withMutation<Result>(mutation: Mutation | undefined, act: () => Result): Result {
	current = mutation
	try {
		return act()
	} finally {
		current = undefined
	}
}

function changeable(original: AnyFunction, { path, name }: Pick<Mutation, 'path' | 'name'>): AnyFunction {
	const changed = new Map<Mutation, AnyFunction>()
	const inForce = (): AnyFunction => {
		if (current?.path !== path || current.name !== name) return original
		const one = changed.get(current) ?? current.mutate(original)
		changed.set(current, one)
		return one
	}
	return new Proxy(original, {
		apply: (_original, self, given) => Reflect.apply(inForce(), self, given),
		// The methods of a class.
		get: (_original, key) => Reflect.get(key in inForce() ? inForce() : original, key),
	})
}

export const loose = (original: AnyFunction) => original as unknown as Loose

/** The same function with properties added to its second argument. */
export const withSecond =
	(more: object) => (original: AnyFunction) => (first: unknown, second: object, third: unknown) =>
		loose(original)(first, { ...second, ...more }, third)
