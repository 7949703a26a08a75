import { describe, expect, it } from 'vitest'
import { type Address, formatAddress, parseAddress } from '../../../client/state/address'
import { linkTo, ownParameters } from '../../../client/state/useAddress'
import { fc } from '../../fixtures/fastCheck'

const PLAIN_ADDRESS: Address = {
	language: 'fr',
	country: null,
	asOf: null,
	actor: null,
	isActorAlone: false,
	includeScenario: false,
}
const day = fc
	.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10))
const id = fc.stringMatching(/^[a-z]{3,12}:[A-Za-z0-9:_é&=+#%-]{1,40}$/)
const anyAddress: fc.Arbitrary<Address> = fc
	.record({
		language: fc.constantFrom('fr', 'en', 'zh'),
		country: fc.option(fc.stringMatching(/^[A-Z]{2}$/), { nil: null }),
		asOf: fc.option(day, { nil: null }),
		actor: fc.option(id, { nil: null }),
		isActorAlone: fc.boolean(),
		includeScenario: fc.boolean(),
	})
	// The flag means something only with an actor.
	.map((address) => ({ ...address, isActorAlone: address.isActorAlone && address.actor !== null }))

describe('The address', () => {
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(anyAddress, (address) => {
				expect(parseAddress(formatAddress(address))).toEqual(address)
			}),
		)
	})

	it('is empty when nothing is chosen', () => {
		expect(formatAddress(PLAIN_ADDRESS)).toBe('')
	})

	it('says in one word that « ma collectivité » represents only itself', () => {
		const vosges = { ...PLAIN_ADDRESS, actor: 'territory:FR:departement:88', isActorAlone: true }
		expect(formatAddress(vosges)).toBe('actor=territory:FR:departement:88&actorScope=exact')
		expect(parseAddress('actorScope=exact').isActorAlone).toBe(false)
	})

	it('shows ids unescaped', () => {
		expect(formatAddress({ ...PLAIN_ADDRESS, actor: 'territory:FR:departement:88' })).toBe(
			'actor=territory:FR:departement:88',
		)
	})

	it('ignores what it cannot read', () => {
		expect(
			parseAddress('lang=de&country=valdoria&asOf=2017-02-30&actor=two words&includeScenario=yes'),
		).toEqual(PLAIN_ADDRESS)
	})
})

describe('A link', () => {
	it('loses nothing of the address', () => {
		fc.assert(
			fc.property(anyAddress, (address) => {
				const link = linkTo('/croisements/overlap:1', address)
				expect(parseAddress(link.split('?')[1] ?? '')).toEqual(address)
			}),
		)
	})

	it('keeps the anchor after the query', () => {
		expect(linkTo('/croisements/1#preuves', { ...PLAIN_ADDRESS, language: 'en' })).toBe(
			'/croisements/1?lang=en#preuves',
		)
	})

	it("keeps a screen's own parameters apart from the address", () => {
		expect(ownParameters('?lang=en&when=past&asOf=2017-01-31&place=territory:CN:310000')).toEqual({
			when: 'past',
			place: 'territory:CN:310000',
		})
	})
})
