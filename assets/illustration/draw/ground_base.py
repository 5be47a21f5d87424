"""ground_base.py - the base drawing: large soft shapes, parks, roads, rails and water, back to front."""
import math
import random
from axo import GROUND, SHADE, ROAD, EDGE, INK, PAPER, mix, n, pts
import ground_land as land
import ground_plan as plan
from ground_plan import screen, offset, RIVER

dice = random.Random(4)
WATER = ('#8cc3d6', '#6cabc6', '#4f8fb0')
LAWN, LAWN_EDGE = '#8fb98a', '#6f9e73'


def on_ground(ps, close=False):
    """Path data in the ground frame (see ground_frame): y doubled."""
    return pts([(x, y * 2) for x, y in ps], close)


def ground_frame(inner):
    """Strokes inside lie on the ground: a road running up the page looks broader than one running across."""
    return f'<g transform="scale(1 .5)" fill="none" stroke-linejoin="round" stroke-linecap="round">{inner}</g>'


def stroke(d, c, w, more=''):
    return f'<path d="{d}" stroke="{c}" stroke-width="{n(w)}"{more}/>'


def line(d, c, w, more=''):
    return f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{n(w)}"{more}/>'


def ell(x, y, rx, ry, c, more=''):
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{c}"{more}/>'


def blob(X, Y, rx, ry, seed, k=9, rough=.16):
    """A soft closed shape: lakes and lawns."""
    r = random.Random(seed)
    ps = [(X + rx * q * math.cos(a), Y + ry * q * math.sin(a)) for a, q in
          ((i * 2 * math.pi / k, 1 + r.uniform(-rough, rough)) for i in range(k))]
    d = f'M{n((ps[-1][0] + ps[0][0]) / 2)} {n((ps[-1][1] + ps[0][1]) / 2)}'
    for i, p in enumerate(ps):
        q = ps[(i + 1) % k]
        d += f'Q{n(p[0])} {n(p[1])} {n((p[0] + q[0]) / 2)} {n((p[1] + q[1]) / 2)}'
    return d + 'z'


def defs():
    return ('<linearGradient id="w" gradientUnits="userSpaceOnUse" x1="3840" y1="650" x2="900" y2="2250"><stop offset="0" stop-color="#8cc3d6"/>'
            '<stop offset=".55" stop-color="#6cabc6"/><stop offset="1" stop-color="#4f8fb0"/></linearGradient>'
            '<linearGradient id="lk" gradientUnits="userSpaceOnUse" x1="3700" y1="420" x2="3400" y2="600"><stop offset="0" stop-color="#bfdfe6"/>'
            '<stop offset="1" stop-color="#6cabc6"/></linearGradient>'
            + ''.join(f'<linearGradient id="{i}" gradientUnits="userSpaceOnUse" x1="{a}" y1="{b}" x2="{c}" y2="{e}"><stop offset="0" stop-color="{GROUND}"/>'
                      f'<stop offset=".3" stop-color="{GROUND}" stop-opacity=".82"/><stop offset="1" stop-color="{GROUND}" stop-opacity="0"/></linearGradient>'
                      for i, a, b, c, e in (('fl', -480, 0, -200, 0), ('fr', 4320, 0, 4040, 0), ('ft', 0, -480, 0, -200), ('fb', 0, 2880, 0, 2600))))


def tones():
    """Large soft fields of tone, so that the ground is never one flat colour."""
    s = f'<rect x="-480" y="-480" width="4800" height="3360" fill="{GROUND}"/>'
    for X, Y, rx, ry, c in ((1900, 1150, 1150, 760, mix(GROUND, PAPER, .6)), (640, 1500, 800, 520, mix(GROUND, SHADE, .22)), (3300, 1700, 760, 420, mix(GROUND, '#8fb98a', .16)),
                            (2500, 1900, 700, 330, mix(GROUND, PAPER, .5)), (3400, 500, 820, 400, mix(GROUND, '#8fb98a', .3)), (700, 300, 640, 260, mix(GROUND, PAPER, .45)),
                            (1500, 60, 620, 220, mix(GROUND, '#8fb98a', .14)), (300, 2250, 620, 300, mix(GROUND, '#8fb98a', .16)), (1250, 2450, 600, 220, mix(GROUND, PAPER, .4)),
                            (3500, 2350, 640, 280, mix(GROUND, PAPER, .4))):
        s += ell(X, Y, rx, ry, c)
    return s


def diamond(k, u):
    X, Y = plan.ANCHORS[k]
    return pts([(X - 2 * u, Y - 56), (X, Y - 56 - u), (X + 2 * u, Y - 56), (X, Y - 56 + u)])


def footings():
    """A calm apron under every vignette: the streets run up to it and stop. Along its kerb lie beds of lawn."""
    flat = [k for k in plan.ANCHORS if k not in ('boguan-bridge', 'tv-tower')]
    c, lawn = mix(GROUND, ROAD, .42), mix(LAWN, GROUND, .42)
    d = ''.join(diamond(k, 93) for k in flat)
    rim = ''.join(diamond(k, 101) for k in flat)
    s = f'<path d="{d}" fill="{c}" stroke="{EDGE}" stroke-width="37" stroke-linejoin="round"/><path d="{d}" fill="{c}" stroke="{c}" stroke-width="34" stroke-linejoin="round"/>'
    s += f'<path d="{rim}" fill="none" stroke="{lawn}" stroke-width="8" stroke-linecap="round" stroke-dasharray="56 15"/>'
    t, r = 'tv-tower', random.Random(9)
    for q, w, u in ((EDGE, 58, 90), (mix(LAWN, GROUND, .3), 54, 90)):
        s += f'<path d="{diamond(t, u)}" fill="{q}" stroke="{q}" stroke-width="{w}" stroke-linejoin="round"/>'
    X, Y = plan.ANCHORS[t][0], plan.ANCHORS[t][1] - 62
    s += line(diamond(t, 100), PAPER, 3.4, ' stroke-linejoin="round"') + line(f'M{X - 204} {Y + 6}H{X + 204}M{X} {Y - 102}V{Y + 110}', PAPER, 4)
    beds, blooms = '', {}
    for i in range(44):                                                  # flower beds in the four corners of the lawn
        a = i * 2 * math.pi / 44
        u, v = X + 176 * math.cos(a), Y + 3 + 88 * math.sin(a)
        if abs(u - X) / 190 + abs(v - Y - 6) / 95 < 1.06 or abs(math.cos(a)) < .1 or abs(math.sin(a)) < .14:
            continue
        beds += f'M{n(u - 9)} {n(v)}a9 4.2 0 1 0 18 0a9 4.2 0 1 0-18 0z'
        blooms.setdefault((PAPER, '#eab543', '#d8907a')[i % 3], []).append(''.join(f'M{n(u + p)} {n(v + q)}h2.4v1.6h-2.4z' for p, q in ((-6, -1), (-2, -2.4), (1.4, .4), (-3, 1.4), (4, -1.4))))
    s += f'<path d="{beds}" fill="#6f9e73"/>' + ''.join(f'<path d="{"".join(q)}" fill="{k}"/>' for k, q in blooms.items())
    return s


def parks():
    s = ''
    paths, ponds, isles = '', '', ''
    edge, lawn = '', ''
    for i, (k, (X, Y, rx, ry)) in enumerate(plan.PARKS.items()):
        edge += blob(X, Y + 2, rx * 1.08, ry * 1.08, i + 3, 10, .07)
        lawn += blob(X, Y, rx * 1.06, ry * 1.06, i + 3, 10, .07)
        if k == 'dongling':
            paths += f'M{X-170} {Y+30}q90-50 150-20t150-40M{X-20} {Y+8}l0-50'
            ponds += blob(X - 110, Y - 28, 34, 14, 5)
        elif k == 'beiling':
            paths += f'M{X-20} {Y+84}L{X-14} {Y-36}M{X-150} {Y+14}q70-40 130-22t150-24M{X-120} {Y+44}q100 34 230-6'
            ponds += blob(X - 84, Y + 28, 54, 20, 12) + blob(X + 74, Y + 28, 58, 21, 31)
            isles += blob(X + 86, Y + 26, 15, 6, 2)
        else:
            paths += f'M{X-rx*.9} {n(Y+ry*.1)}q{n(rx*.6)} {n(-ry*.7)} {n(rx*1.1)} {n(-ry*.1)}t{n(rx*.7)} {n(-ry*.2)}M{n(X-rx*.1)} {n(Y+ry*.95)}q{n(rx*.1)}-{n(ry*.8)} {n(-rx*.05)}-{n(ry*1.3)}'
            ponds += blob(X + rx * .3, Y + ry * .3, rx * .42, ry * .36, i + 40)
    s += f'<path d="{edge}" fill="{LAWN_EDGE}"/><path d="{lawn}" fill="{LAWN}"/>'
    s += line(paths, '#f4ead6', 5, ' stroke-linecap="round"')
    s += f'<path d="{ponds}" fill="{WATER[1]}" stroke="#d8c7a3" stroke-width="3"/>' + f'<path d="{ponds}" fill="{WATER[0]}" transform="translate(0 1.6)"/>'
    return s + f'<path d="{isles}" fill="{LAWN_EDGE}"/>'


def roads():
    narrow, broad = land.streets()
    s = ''
    country = ''.join(on_ground(r) for r in plan.ROADS)
    for c, a, b, e in ((EDGE, 12, 21, 30), (ROAD, 9, 17.5, 25)):
        s += line(narrow, c, a, ' stroke-linecap="round"') + line(broad, c, b, ' stroke-linecap="round"') + ground_frame(stroke(country, c, e))
    s += line(broad, EDGE, 1.2, ' stroke-dasharray="8 7"')
    s += ground_frame(stroke(country, EDGE, 1.6, ' stroke-dasharray="14 12" stroke-linecap="butt"'))
    return s


def avenues():
    """Qingnian Street and the ring expressway: two carriageways and a green strip."""
    q, r = on_ground(plan.QINGNIAN), on_ground(plan.RING, True)
    s = ground_frame(stroke(q, EDGE, 54) + stroke(q, ROAD, 49) + stroke(q, LAWN_EDGE, 7) + stroke(q, LAWN, 5)
                     + ''.join(stroke(on_ground(offset(plan.QINGNIAN, v, True)), EDGE, 1.6, ' stroke-dasharray="14 12" stroke-linecap="butt"') for v in (-13, 13)))
    shadow = on_ground([(x + 7, y + 6) for x, y in plan.RING], True)
    s += ground_frame(stroke(shadow, INK, 50, ' opacity=".13"') + stroke(r, '#bfae8a', 52) + stroke(r, EDGE, 50) + stroke(r, '#fdfaf2', 45) + stroke(r, mix(ROAD, '#cfd6da', .35), 41) + stroke(r, LAWN_EDGE, 5) + stroke(r, LAWN, 3.2)
                      + ''.join(stroke(on_ground(offset(plan.RING, v, True), True), '#fdfaf2', 1.7, ' stroke-dasharray="13 12" stroke-linecap="butt"') for v in (-11.5, 11.5)))
    return s


def rails():
    s = ''
    for ps, gauge in ((plan.RAIL, (-10, 10)), (plan.YARD, (0,))):
        w = 46 if len(gauge) > 1 else 27
        s += stroke(on_ground(ps), '#bda983', w + 4) + stroke(on_ground(ps), '#cdbb98', w)
        for g in gauge:
            c = offset(ps, g, True)
            s += stroke(on_ground(c), '#9b8a6c', 11, ' stroke-dasharray="2.4 3.6" stroke-linecap="butt"')
            s += ''.join(stroke(on_ground(offset(c, v, True)), '#77858f', 1.4) for v in (-3, 3))
    return ground_frame(s)


def ribbon(width, a=0, b=None):
    """The river as a closed band; width(i) is its full breadth at point i."""
    ps = RIVER
    L = [(p[0] + plan.normal(ps, i)[0] * width(i) / 2, p[1] + plan.normal(ps, i)[1] * width(i) / 2) for i, p in enumerate(ps)]
    R = [(p[0] - plan.normal(ps, i)[0] * width(i) / 2, p[1] - plan.normal(ps, i)[1] * width(i) / 2) for i, p in enumerate(ps)]
    def curve(q):
        return ''.join(f'Q{n(q[i][0])} {n(q[i][1])} {n((q[i][0] + q[i + 1][0]) / 2)} {n((q[i][1] + q[i + 1][1]) / 2)}' for i in range(1, len(q) - 1))
    return f'M{n(L[0][0])} {n(L[0][1])}' + curve(L) + f'L{n(L[-1][0])} {n(L[-1][1])}L{n(R[-1][0])} {n(R[-1][1])}' + curve(R[::-1]) + 'z'


def river():
    s = ''
    town = [max(0, min(1, (plan.breadth(i) - 66) / 18)) for i in range(len(RIVER))]
    creek = pts(plan.CREEK, False)
    s += line(creek, '#d8c7a3', 20) + line(creek, WATER[2], 16) + line(creek, WATER[0], 13)
    # riverside road, lawns, promenade, sand, bank, water: outside town only lawn, sand and water remain
    for c, wide, rural in ((EDGE, 92, 30), (ROAD, 88, 26), (LAWN_EDGE, 74, 46), (LAWN, 69, 42), ('#f4ead6', 37, 6), (LAWN, 32, 6),
                           ('#d8c7a3', 10, 8), (WATER[2], 5, 4)):
        s += f'<path d="{ribbon(lambda i: plan.breadth(i) + rural + (wide - rural) * town[i])}" fill="{c}"/>'
    s += f'<path d="{ribbon(lambda i: plan.breadth(i) - 1)}" fill="url(#w)"/>'
    s += f'<path d="{ribbon(lambda i: plan.breadth(i) * .34)}" fill="#8cc3d6" opacity=".4"/><path d="{ribbon(lambda i: plan.breadth(i) * .07)}" fill="#bfdfe6" opacity=".35"/>'
    ripples = {}
    for _ in range(260):
        i = dice.randrange(4, len(RIVER) - 4)
        q = dice.uniform(-.42, .42) * plan.breadth(i)
        X, Y = RIVER[i][0] + plan.normal(RIVER, i)[0] * q, RIVER[i][1] + plan.normal(RIVER, i)[1] * q
        k = dice.uniform(.7, 1)
        f = lambda *v: ' '.join(n(z * k) for z in v)
        ripples.setdefault(dice.choice(('#bfdfe6', '#e3f0f1', '#4f8fb0')), []).append(
            f'M{n(X)} {n(Y)}q{f(6, -3, 12, 0)}q{f(6, 2, 11, -1)}q{f(-5, 5, -11, 3)}q{f(-6, -3, -12, -2)}z')
    for c, d in ripples.items():
        s += f'<path d="{"".join(d)}" fill="{c}" opacity=".7"/>'
    return s


def strips():
    """Runway and airstrip: grass, asphalt, markings in world coordinates."""
    s = ''
    for (a, b, w), grass in ((plan.RUNWAY, 46), (plan.AIRSTRIP, 22)):
        x0, y = plan.world(*a)
        L = plan.world(*b)[0] - x0
        X, Y = screen(x0, y)
        g = f'<g transform="matrix(1 .5 -1 .5 {n(X)} {n(Y)})">'
        h = w * .7
        g += f'<rect x="-30" y="{n(-h - grass)}" width="{n(L + 60)}" height="{n(2 * (h + grass))}" rx="24" fill="{mix(LAWN, GROUND, .36)}"/>'
        g += f'<rect x="-12" y="{n(-h - 3)}" width="{n(L + 24)}" height="{n(2 * h + 6)}" fill="{PAPER}"/><rect x="-10" y="{n(-h)}" width="{n(L + 20)}" height="{n(2 * h)}" fill="#a5b0b8"/>'
        g += f'<rect x="-10" y="{n(-h)}" width="{n(L + 20)}" height="{n(2 * h)}" fill="{mix("#a5b0b8", "#77858f", .3)}"/>'
        g += line(f'M34 0H{n(L - 34)}', '#fbf6ea', 2.4, ' stroke-dasharray="18 14"')
        bars = ''.join(f'M4 {n(v)}h18M{n(L - 22)} {n(v)}h18' for v in [-h + 4 + i * (2 * h - 8) / 5 for i in range(6)])
        g += line(bars, '#fbf6ea', 2.2) + line(f'M-6 {n(-h + 1.6)}H{n(L + 6)}M-6 {n(h - 1.6)}H{n(L + 6)}', '#fbf6ea', 1)
        s += g + '</g>'
    # taxiways: from the runway to the terminal's apron, from the airstrip to the hangar
    d = 'M2860 2213l110-55M3054 2310l116-58' + 'M1790 467l60-30'
    return line(d, PAPER, 24, ' stroke-linecap="round"') + line(d, mix('#a5b0b8', PAPER, .25), 20, ' stroke-linecap="round"') + s


# Qipanshan: (X of the summit, Y of the foot, half width, height), back to front
MOUNDS = [(3420, 330, 130, 60), (3600, 300, 170, 104), (3780, 325, 140, 80), (3300, 395, 120, 52), (3500, 375, 150, 82), (3700, 392, 150, 70),
          (3850, 420, 120, 64), (3380, 450, 110, 46), (3770, 485, 130, 58), (3700, 600, 110, 44), (3830, 580, 100, 50)]


def bell(u):
    return (1 - u * u) ** 1.6 if abs(u) < 1 else 0


def hills():
    s = blob_lake = ''
    lake = blob(3560, 498, 108, 46, 77, 11, .2)
    s += f'<path d="{blob(3585, 450, 345, 170, 6, 12, .06)}" fill="{mix(LAWN, GROUND, .3)}"/>'
    for k, (X, Y, w, h) in enumerate(MOUNDS):
        if Y > 460 and X < 3760:
            continue
        s += mound(X, Y, w, h, k)
    s += f'<path d="{lake}" fill="url(#lk)" stroke="#d8c7a3" stroke-width="5"/><path d="{lake}" fill="none" stroke="#4f8fb0" stroke-width="1.5"/>'
    s += line('M3490 490q20-8 44-4M3560 516q26-6 50 2M3600 484q18-6 34-1M3520 520q12-4 22-1', '#e3f0f1', 2.4, ' stroke-linecap="round"')
    for k, (X, Y, w, h) in enumerate(MOUNDS):
        if Y > 460 and X < 3760:
            s += mound(X, Y, w, h, k)
    return s


def mound(X, Y, w, h, k):
    up = [(X + w * u / 10, Y - h * bell(u / 10)) for u in range(-10, 11)]
    low = [(X + w * u / 10, Y + w * .13 * math.sqrt(max(0, 1 - (u / 10) ** 2))) for u in range(10, -11, -2)]
    mid = mix('#6f9e73', '#8fb98a', (k % 3) * .3)
    s = f'<path d="{pts(up + low)}" fill="{mid}"/>'
    # a lit flank on the left, shaded valleys on the right
    lit = [p for p in up if p[0] <= X + w * .02]
    s += f'<path d="M{n(lit[1][0])} {n(lit[1][1])}' + 'L'.join([''] + [f'{n(a)} {n(b)}' for a, b in lit[2:]]) + \
         f'Q{n(X - w * .1)} {n(Y - h * .45)} {n(X - w * .34)} {n(Y + w * .04)}Q{n(X - w * .6)} {n(Y + w * .03)} {n(lit[1][0])} {n(lit[1][1])}z" fill="{mix("#8fb98a", PAPER, .12)}"/>'
    right = [p for p in up if p[0] >= X]
    s += f'<path d="{pts(right, False)}Q{n(X + w * .6)} {n(Y + w * .06)} {n(X + w * .36)} {n(Y + w * .1)}Q{n(X + w * .22)} {n(Y - h * .4)} {n(X)} {n(Y - h)}z" fill="#557f60" opacity=".75"/>'
    return s


def fade():
    r = lambda x, y, w, h, i: f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#{i})"/>'
    return r(-480, -480, 280, 3360, 'fl') + r(4040, -480, 280, 3360, 'fr') + r(-480, -480, 4800, 280, 'ft') + r(-480, 2600, 4800, 280, 'fb')


def lawns(parts):
    return f'<path d="{"".join(parts)}" fill="{mix(LAWN, GROUND, .5)}"/>'


def layers(lots):
    return [tones(), land.fields(), land.paving(), hills(), lawns(lots), roads(), footings(), parks(), strips(), rails(), avenues(), river()]
