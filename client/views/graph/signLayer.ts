/** What fills an outline: its ground, a line inside its edge, dashed for a count node, and a dot in the middle. */
import type { FragmentLayer } from 'sigma/rendering'

const { FLOAT, UNSIGNED_BYTE } = { FLOAT: 0x1406, UNSIGNED_BYTE: 0x1401 }

const GLSL = `
vec4 layer_sign(vec4 v_signGround, vec4 v_signLine, float v_signWidth, float v_signDot, float v_signDash) {
  float edge = context.sdf + v_signWidth * context.pixelToUV;
  float isLine = smoothstep(-context.aaWidth, context.aaWidth, edge);
  float turn = atan(context.uv.y, context.uv.x) / 6.2831853;
  float isDash = v_signDash > 0.5 ? step(0.4, fract(turn * 9.0)) : 1.0;
  vec4 colour = mix(v_signGround, v_signLine, isLine * isDash);
  float fromDot = length(context.uv) - v_signDot * context.shapeSize;
  float isDot = v_signDot > 0.0 ? 1.0 - smoothstep(-context.aaWidth, context.aaWidth, fromDot) : 0.0;
  return mix(colour, v_signLine, isDot);
}`

export function signLayer(): FragmentLayer {
	return {
		name: 'sign',
		glsl: GLSL,
		uniforms: [],
		attributes: [
			{ name: 'signGround', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'ground' },
			{ name: 'signLine', size: 4, type: UNSIGNED_BYTE, normalized: true, source: 'color' },
			{ name: 'signWidth', size: 1, type: FLOAT, source: 'lineWidth' },
			{ name: 'signDot', size: 1, type: FLOAT, source: 'dot' },
			{ name: 'signDash', size: 1, type: FLOAT, source: 'dashed' },
		],
	}
}
