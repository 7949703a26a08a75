import { describe, expect, it } from 'vitest'
import { VOCABULARY } from '../../../schema/vocabulary'
import {
	CypherText,
	cypher,
	kindOfId,
	label,
	property,
	storedProperties,
	types,
} from '../../../server/store/cypherText'

describe('Cypher from the lists', () => {
	it('takes labels, types and properties of the vocabulary', () => {
		const { text } =
			cypher`MATCH (n:${label('Mission')})-[:${types('LED_BY', 'JOINED_BY')}]->() RETURN n.${property('startApproximate')}`
		expect(text).toBe('MATCH (n:Mission)-[:LED_BY|JOINED_BY]->() RETURN n.startApproximate')
	})

	it.each([
		() => label('User'),
		() => label('Mission) DETACH DELETE (n'),
		() => types('KNOWS'),
		() => property('password'),
		() => new CypherText('MATCH (n) DELETE n', Symbol('made by cypher')),
	])('refuses everything else', (make) => {
		expect(make).toThrow(TypeError)
	})

	it('stores a date as two properties and names as seven', () => {
		const mission = VOCABULARY.find(({ kind }) => kind === 'Mission')
		const territory = VOCABULARY.find(({ kind }) => kind === 'Territory')
		expect(mission && storedProperties(mission)).toEqual(
			expect.arrayContaining(['start', 'startApproximate']),
		)
		expect(territory && storedProperties(territory)).toEqual(
			expect.arrayContaining(['nameFr', 'formerNames', 'searchText']),
		)
	})

	it('knows the kind of an id by its prefix', () => {
		expect(kindOfId('function:F1')?.kind).toBe('PublicFunction')
		expect(kindOfId('nothing:1')).toBeNull()
		expect(kindOfId('mission')).toBeNull()
	})
})
