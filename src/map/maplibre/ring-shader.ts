import { DASHES, type Dash } from '../style/strokes.ts'
import { PIXEL } from './ground-shader.ts'

/**
 * Under borders and marks: the globe's shade, the union of all bands in one even tone, hatch, the soft edges, and the
 * union of all doubts.
 */
export const BAND_FRAGMENT = `${PIXEL}
uniform vec4 u_band, u_hatch, u_doubt, u_limb, u_shade, u_space;
// px: spacing, width, phase; spacing 0 draws none.
uniform vec3 u_hatchPx, u_doubtPx;
// px: how far open ends fade, width of a line that ends a doubt.
uniform vec2 u_doubtEndPx;
uniform vec2 u_softEdge;

vec4 over(vec4 top, vec4 under) { return top + under * (1. - top.a); }
vec4 tint(vec4 colour, float amount) { return vec4(colour.rgb, 1.) * colour.a * amount; }

float hatched(vec3 hatchPx, float alongPx) {
  float across = mod(alongPx * .70710678 + hatchPx.z, hatchPx.x) - .5 * hatchPx.x;
  return coverage(.5 * hatchPx.y - abs(across));
}

// Toward the globe's rim a px is much ground, and a distance that is reckoned from there comes out too short: what is
// wider than a line would be seen all along the rim.
float beyondSlant(Seen seen, Ground g) {
  return max(1., .5 / (g.radiansPerPx * g.facing * seen.pxPerRadian));
}

bool isNear(int ring) { return ((v_near[ring >> 5] >> uint(ring & 31)) & 1u) == 1u; }

void main() {
  float tone = v_tone.x, doubt = v_tone.y, fade = 0.;
  vec4 edges = vec4(0.), ends = vec4(0.);
  uvec4 bits = v_near;
  Ground g;
  if (bits != uvec4(0u) || v_rim == 1) g = groundAt(v_clip);
  // Rings of one band follow each other, the inner first.
  int inner = -2;
  float beyondInner = 1.;
  while (bits != uvec4(0u)) {
    int ring = nextOf(bits);
    int row = ring * RING_ROWS, code = int(u_stream[row].w);
    Seen seen = seenFrom(row, g);
    float px = seen.outsidePx, farPx = px * beyondSlant(seen, g), within = 0.;
    int role = code & 3, side = (code & 8) != 0 ? 1 : (code & 4) != 0 ? -1 : 0;
    if (role == 1) {
      inner = ring;
      beyondInner = coverage(px);
      if (!isNear(ring + 1)) within = beyondInner;
    }
    if (role == 2) within = coverage(-px) * (inner == ring - 1 ? beyondInner : 1.);
    if ((code & 16) == 0) tone = max(tone, within);
    else {
      doubt = max(doubt, within);
      if ((code & (px > 0. ? 32 : 64)) != 0) fade = max(fade, 1. - abs(farPx) / u_doubtEndPx.x);
      ends = over(tint(vec4(u_stream[row + 4].rgb, u_stream[row + 4].w), coverage(.5 * u_doubtEndPx.y - abs(px))), ends);
    }
    float inBand = farPx * float(side);
    if (side != 0 && abs(inBand) < u_softEdge.y) {
      float shown = u_softEdge.x * (1. - max(inBand, 0.) / u_softEdge.y) * coverage(inBand);
      edges = over(tint(vec4(u_stream[row + 4].rgb, shown), 1.), edges);
    }
  }
  vec4 colour = tint(u_band, tone);
  vec2 at = screenPx();
  if (u_hatchPx.x > 0.) colour = over(tint(u_hatch, tone * hatched(u_hatchPx, at.x + at.y)), colour);
  colour = over(edges, colour);
  doubt += fade * (1. - doubt);
  if (doubt > 0.) colour = over(tint(u_doubt, doubt * hatched(u_doubtPx, at.x - at.y)), colour);
  colour = over(ends, colour);
  if (v_rim == 1) {
    float rim = clamp(1. - g.facing / .75, 0., 1.);
    colour = over(tint(u_shade, rim * rim), colour);
    colour = over(tint(u_limb, clamp(1.5 - abs(g.insidePx - .5), 0., 1.)), colour);
    float shown = coverage(g.insidePx);
    colour = colour * shown + tint(u_space, 1. - shown);
  }
  o_colour = colour;
}`

/** Above borders: ring lines with their casing, cut where a label stands. */
export const LINE_FRAGMENT = `${PIXEL}
uniform vec4 u_casing;
// px: width of the line, of the casing on each side.
uniform vec2 u_linePx;

float arcTangent(float y, float x) {
  float a = min(abs(x), abs(y)) / max(max(abs(x), abs(y)), 1e-9), a2 = a * a;
  float r = a * (.99997726 + a2 * (-.33262347 + a2 * (.19354346 + a2 * (-.11643287 + a2 * (.05265332 - a2 * .01172120)))));
  if (abs(y) > abs(x)) r = .5 * PI - r;
  if (x < 0.) r = PI - r;
  return y < 0. ? -r : r;
}

// Length and share, as in strokes.ts.
const vec2 DASHED = ${vec2Of(DASHES.dashed)}, DOTTED = ${vec2Of(DASHES.dotted)};

// Px of a radian along the ring. On the globe it is not seen as long as one away from the launch point.
float alongPxPerRadian(Seen seen, Ground g, vec3 centre) {
  if (!u_globe) return seen.pxPerRadian;
  vec3 way = normalize(cross(centre, g.place));
  vec2 along = vec2(dot(way, g.perPxX), dot(way, g.perPxY));
  float turned = seen.away.x * along.y - seen.away.y * along.x;
  return length(seen.away) / max(abs(turned), 1e-12);
}

// 1 on a dash: equal parts of the ring, halved until each is short enough where it is seen.
float dash(Seen seen, Ground g, int row, vec2 look) {
  vec4 size = u_stream[row + 2];
  float turnPx = 4. * PI * size.x * size.y * alongPxPerRadian(seen, g, u_stream[row].xyz);
  float dashes = exp2(floor(log2(max(turnPx / (look.x * u_linePx.x), 2.))));
  float within = fract((arcTangent(seen.sinAzimuth, seen.cosAzimuth) / (2. * PI) + .5) * dashes);
  return coverage((.5 * look.y - abs(within - .5)) * turnPx / dashes);
}

// 0 in a gap for a label.
float uncut(int first, int cuts) {
  float kept = 1.;
  for (int i = 0; i < cuts; i++) {
    vec4 cut = u_stream[first + i];
    kept = min(kept, coverage(distance(screenPx(), cut.xy) - cut.z));
  }
  return kept;
}

void main() {
  Ground g = groundAt(v_clip);
  float halfLine = .5 * u_linePx.x, reach = halfLine + u_linePx.y;
  vec4 lines = vec4(0.);
  uvec4 bits = v_near;
  while (bits != uvec4(0u)) {
    int row = nextOf(bits) * RING_ROWS;
    Seen seen = seenFrom(row, g);
    float px = abs(seen.outsidePx);
    if (px < reach + 1.) {
      vec4 look = u_stream[row + 4];
      float kept = uncut(int(u_stream[row + 1].w), int(look.w));
      int stroke = int(u_stream[row].w) >> 2;
      if (stroke != 0) kept *= dash(seen, g, row, stroke == 1 ? DASHED : DOTTED);
      float casing = coverage(reach - px) * u_casing.a * kept;
      float line = coverage(halfLine - px) * kept;
      lines = lines * (1. - casing) + vec4(u_casing.rgb, 1.) * casing;
      lines = lines * (1. - line) + vec4(look.rgb, 1.) * line;
    }
  }
  o_colour = lines * coverage(g.insidePx);
}`

function vec2Of({ widths, share }: Dash): string {
  return `vec2(${widths.toFixed(2)}, ${share.toFixed(2)})`
}
