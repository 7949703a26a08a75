import { describe, expect, it } from 'vitest'
import { mailtoAddress } from '../../../../client/views/share/Share'

const ADDRESS = 'https://constellations.example/croisements/overlap:1?asOf=2010-10-01'
const partsOf = (mail: string) => new URL(mail).searchParams

describe('The mail of a result', () => {
	it('has its title, its sentence and its address, escaped', () => {
		const mail = mailtoAddress({
			title: 'Shanghai : « sept » & plus',
			sentence: 'À Shanghai 上海, 50 % des missions ?',
			address: ADDRESS,
		})
		expect(mail).toMatch(/^mailto:\?subject=[\w%.~*'()!-]+&body=[\w%.~*'()!-]+$/)
		expect(partsOf(mail).get('subject')).toBe('Shanghai : « sept » & plus')
		expect(partsOf(mail).get('body')).toBe(`À Shanghai 上海, 50 % des missions ?\r\n\r\n${ADDRESS}\r\n`)
	})

	it('adds no header through a line break', () => {
		const mail = mailtoAddress({ title: 'a\r\nBcc: x@y.z&cc=x@y.z', sentence: '', address: ADDRESS })
		expect([...partsOf(mail).keys()]).toEqual(['subject', 'body'])
		expect(partsOf(mail).get('subject')).toBe('a Bcc: x@y.z&cc=x@y.z')
	})

	it('stays short enough for mail programs, and never cuts the address', () => {
		const long = '上海的访问相互重叠，'.repeat(400)
		const mail = mailtoAddress({ title: long, sentence: long, address: ADDRESS })
		expect(mail.length).toBeLessThanOrEqual(1900)
		expect(partsOf(mail).get('body')).toMatch(/…|^https/)
		expect(partsOf(mail).get('body')?.trim().endsWith(ADDRESS)).toBe(true)
	})
})
