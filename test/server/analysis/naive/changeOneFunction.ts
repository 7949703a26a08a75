/** Wrong implementations: the right one with one function of one module changed. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { vi } from 'vitest'

const SERVER = resolve(import.meta.dirname, '../../../../server')

type Module = Readonly<Record<string, unknown>>
// The functions of a module by their names: which one is changed is said by each mutation.
export type AnyFunction = (...given: never[]) => unknown
type Loose = (...given: unknown[]) => unknown

export interface Mutation {
	/** What is wrong, in words. */
	readonly what: string
	/** Module, from `server/`. */
	readonly path: string
	readonly name: string
	readonly mutate: (original: AnyFunction) => AnyFunction
}

/**
 * Loads the implementation with one function of one module changed; what is imported after it has the change. Throws where there is no such module, or it has
 * none of that name: nothing would be wrong, and the comparison would find nothing.
 */
export function change({ path, name, mutate }: Mutation): void {
	if (!existsSync(resolve(SERVER, `${path}.ts`)))
		throw new Error(`Expected a module ${path} to change; there is none.`)
	vi.resetModules()
	vi.doMock(`../../../../server/${path}`, async (importOriginal) => {
		const module = await importOriginal<Module>()
		if (!(name in module)) throw new Error(`Expected ${path} to export ${name}, to change it; it does not.`)
		return { ...module, [name]: mutate(module[name] as AnyFunction) }
	})
}

export function changeBack({ path }: Mutation): void {
	vi.doUnmock(`../../../../server/${path}`)
	vi.resetModules()
}

export const loose = (original: AnyFunction) => original as unknown as Loose

/** The same with more in its second argument. */
export const withSecond =
	(more: object) => (original: AnyFunction) => (first: unknown, second: object, third: unknown) =>
		loose(original)(first, { ...second, ...more }, third)
