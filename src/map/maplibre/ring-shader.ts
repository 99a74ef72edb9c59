import { PIXEL } from './ground-shader.ts'

/** Under borders and marks: the globe's shade, the union of all bands in one even tone, hatch, and the soft edges. */
export const BAND_FRAGMENT = `${PIXEL}
uniform vec4 u_band, u_hatch, u_limb, u_shade, u_space;
// px: spacing, width, phase; spacing 0 draws none.
uniform vec3 u_hatchPx;
uniform vec2 u_softEdge;

vec4 over(vec4 top, vec4 under) { return top + under * (1. - top.a); }
vec4 tint(vec4 colour, float amount) { return vec4(colour.rgb, 1.) * colour.a * amount; }

float hatched() {
  vec2 px = screenPx();
  float across = mod((px.x + px.y) * .70710678 + u_hatchPx.z, u_hatchPx.x) - .5 * u_hatchPx.x;
  return coverage(.5 * u_hatchPx.y - abs(across));
}

void main() {
  float tone = v_tone;
  vec4 edges = vec4(0.);
  uvec2 bits = v_near;
  Ground g;
  if (bits != uvec2(0u) || v_rim == 1) g = groundAt(v_clip);
  // Rings of one band follow each other, the inner first.
  int inner = -2;
  float beyondInner = 1.;
  while (bits != uvec2(0u)) {
    int ring = nextOf(bits);
    int row = ring * RING_ROWS, code = int(u_stream[row].w);
    float px = seenFrom(row, g).outsidePx;
    int role = code & 3, side = (code >> 2) - 1;
    if (role == 1) {
      inner = ring;
      beyondInner = coverage(px);
      bool outerIsNear = ((ring < 31 ? v_near.x >> uint(ring + 1) : v_near.y >> uint(ring - 31)) & 1u) == 1u;
      if (!outerIsNear) tone = max(tone, beyondInner);
    }
    if (role == 2) tone = max(tone, coverage(-px) * (inner == ring - 1 ? beyondInner : 1.));
    float inBand = px * float(side);
    if (side != 0 && abs(inBand) < u_softEdge.y) {
      float fade = u_softEdge.x * (1. - max(inBand, 0.) / u_softEdge.y) * coverage(inBand);
      edges = over(tint(vec4(u_stream[row + 4].rgb, fade), 1.), edges);
    }
  }
  vec4 colour = tint(u_band, tone);
  if (u_hatchPx.x > 0.) colour = over(tint(u_hatch, tone * hatched()), colour);
  colour = over(edges, colour);
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

const float DASH_PX = 9.;

float arcTangent(float y, float x) {
  float a = min(abs(x), abs(y)) / max(max(abs(x), abs(y)), 1e-9), a2 = a * a;
  float r = a * (.99997726 + a2 * (-.33262347 + a2 * (.19354346 + a2 * (-.11643287 + a2 * (.05265332 - a2 * .01172120)))));
  if (abs(y) > abs(x)) r = .5 * PI - r;
  if (x < 0.) r = PI - r;
  return y < 0. ? -r : r;
}

// 1 on a dash: equal parts of the ring, halved until each is about DASH_PX long where it is seen.
float dash(Seen seen, vec4 size) {
  float turnPx = 4. * PI * size.x * size.y * seen.pxPerRadian;
  float dashes = exp2(floor(log2(max(turnPx / (2. * DASH_PX), 1.))));
  float within = fract((arcTangent(seen.sinAzimuth, seen.cosAzimuth) / (2. * PI) + .5) * dashes);
  return coverage((.3 - abs(within - .5)) * turnPx / dashes);
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
  uvec2 bits = v_near;
  while (bits != uvec2(0u)) {
    int row = nextOf(bits) * RING_ROWS;
    Seen seen = seenFrom(row, g);
    float px = abs(seen.outsidePx);
    if (px < reach + 1.) {
      vec4 look = u_stream[row + 4];
      float kept = uncut(int(u_stream[row + 1].w), int(look.w));
      if (u_stream[row].w == 1.) kept *= dash(seen, u_stream[row + 2]);
      float casing = coverage(reach - px) * u_casing.a * kept;
      float line = coverage(halfLine - px) * kept;
      lines = lines * (1. - casing) + vec4(u_casing.rgb, 1.) * casing;
      lines = lines * (1. - line) + vec4(look.rgb, 1.) * line;
    }
  }
  o_colour = lines * coverage(g.insidePx);
}`
