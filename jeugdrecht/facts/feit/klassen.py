"""
Classes of offences that provisions name, as conditions on the article, with their texts and days.

An article is written as `law:article:paragraph:item`, the paragraph where there is one: `sr:310`,
`sr:285:1`, `opiumwet:11:2`. A class holds the forms written here and no other; an article that is not said
is in no class and outside none.
"""

from jeugdrecht.facts.feit.delict import pleegdatum, strafmaximum_maanden, wetsartikel

# A class is a block, an article to its paragraphs.
# fmt: off

# --- PIJ below four years: art. 77s(1)(a) Sr --------------------------------------------------------------
# Text of 2014-04-01, the same in 2026-07-01 save the part on art. 175 WVW 1994, which cannot be read there.

pij_onder_vier_jaar = wetsartikel.in_(
    "sr:132", "sr:132:1", "sr:132:2", "sr:132:3", "sr:285:1", "sr:285b", "sr:285b:1", "sr:395", "sr:395:1",
    "opiumwet:11:2",
)
# Art. 175(2)(b) WVW 1994, and (3) with (1)(b), of which a case cannot say the second half: read from
# 2014-04-01 up to the text of 2015-11-17.
pij_wegenverkeer = pleegdatum.on_or_before("2015-11-17") & wetsartikel.is_("wvw:175:2:b")
pij_onleesbaar = wetsartikel.in_(
    "sr:285", "opiumwet:11", "wvw:175", "wvw:175:1", "wvw:175:1:b", "wvw:175:2", "wvw:175:2:b", "wvw:175:3",
)

# --- No bare task penalty: art. 22b(1)(b) and 77ma(1)(b) Sr -----------------------------------------------

# 77ma until 2024-06-30 (item b ended with the Wet seksuele misdrijven); also in 22b until that day.
taakstrafverbod_zeden_tot_2024 = wetsartikel.in_(
    "sr:240b", "sr:240b:1", "sr:240b:2", "sr:248a", "sr:248b", "sr:248c", "sr:250", "sr:250:1", "sr:250:2"
)
# 22b until 2024-06-30 and since.
taakstrafverbod_22b_tot_2024 = wetsartikel.in_(
    "sr:181", "sr:240b", "sr:240b:1", "sr:240b:2", "sr:248a", "sr:248b", "sr:248c", "sr:250", "sr:250:1",
    "sr:250:2",
)
taakstrafverbod_22b = wetsartikel.in_(
    "sr:181", "sr:252", "sr:252:1", "sr:252:2", "sr:253", "sr:253:1", "sr:253:2"
)

# --- Limitation of sexual offences: art. 70(2)(2), 71(3) and 77d(2)-(3) Sr --------------------------------
# In force since 2024-07-01. An article without its paragraph stays in the class where its other paragraphs
# carry twelve years or more (243, 246 and 249), which does not lapse either.

zeden_tegen_kind_70 = wetsartikel.in_(
    "sr:245", "sr:245:1", "sr:245:1:a", "sr:245:1:b", "sr:245:1:c", "sr:245:1:d", "sr:245:2", "sr:246",
    "sr:246:1", "sr:246:1:a", "sr:246:1:b", "sr:246:1:c", "sr:246:1:d", "sr:247", "sr:247:1", "sr:247:2",
    "sr:249", "sr:249:1",
)
# 252 and 253 have no paragraphs; written with one, they are the same crimes here and in 22b.
zeden_met_vraag_70 = wetsartikel.in_(
    "sr:242", "sr:243", "sr:243:1", "sr:252", "sr:252:1", "sr:252:2", "sr:253", "sr:253:1", "sr:253:2"
)
opzetaanranding_70 = wetsartikel.in_("sr:241", "sr:241:1", "sr:241:2")
seksueel_benaderen_77d = wetsartikel.in_(
    "sr:251", "sr:251:1", "sr:251:1:a", "sr:251:1:b", "sr:251:1:c", "sr:251:2"
)

# From 2013-04-01 to 2024-06-30. Art. 240b(1) carried four years, (2) more: a maximum tells them apart.
kinderporno_gewoonte = wetsartikel.is_("sr:240b:2") | (
    wetsartikel.is_("sr:240b") & strafmaximum_maanden.more_than(48)
)
kinderporno_enkel = wetsartikel.is_("sr:240b:1") | (
    wetsartikel.is_("sr:240b") & strafmaximum_maanden.at_most(48)
)
zeden_70_tot_2024 = kinderporno_gewoonte | wetsartikel.in_(
    "sr:243", "sr:245", "sr:245:1", "sr:246"
)
zeden_77d_tot_2024 = kinderporno_enkel | wetsartikel.in_(
    "sr:247", "sr:248", "sr:248a", "sr:248b", "sr:248c", "sr:248d", "sr:248e", "sr:248f", "sr:249",
    "sr:249:1", "sr:249:2", "sr:250", "sr:250:1", "sr:250:2", "sr:273f", "sr:273f:1", "sr:273f:2",
    "sr:273f:3", "sr:273f:4", "sr:273f:5", "sr:273f:6",
)
# From 2007-05-09 to 2013-03-31 art. 77d(2) named 240b, 242-250 and 273f.
zeden_77d_tot_2013 = zeden_77d_tot_2024 | wetsartikel.in_(
    "sr:240b", "sr:240b:2", "sr:242", "sr:243", "sr:244", "sr:245", "sr:245:1", "sr:246"
)

# From 2005-01-04 to 2007-05-08 with 273a, the number that 273f had then.
zeden_77d_tot_2007 = zeden_77d_tot_2013 | wetsartikel.is_("sr:273a")

# Art. 71(3), besides the sexual offences: 284 and 285c against a minor; since 2020-01-01 ill-treatment of a
# minor under 300-303, since 2024-07-01 under 300-302.
dwang_71 = wetsartikel.in_("sr:284", "sr:284:1", "sr:284:2", "sr:285c")
mishandeling_71 = wetsartikel.in_(
    "sr:300", "sr:300:1", "sr:300:2", "sr:300:3", "sr:300:4", "sr:301", "sr:301:1", "sr:301:2", "sr:301:3",
    "sr:302", "sr:302:1", "sr:302:2",
)
mishandeling_303 = wetsartikel.in_("sr:303", "sr:303:1", "sr:303:2")

# --- Pre-trial detention: art. 67(1)(b)-(c) Sv ------------------------------------------------------------
# Texts read: 2002-05-01 (to 2002-07-11), 2014-01-06 (to 2014-03-31) and 2026-07-01.

hechtenis_in_elke_tekst = wetsartikel.in_(
    "sr:132", "sr:132:1", "sr:132:2", "sr:132:3", "sr:285:1", "sr:285b", "sr:285b:1", "sr:321", "sr:395",
    "sr:395:1", "sr:417bis", "sr:417bis:1", "sr:417bis:2", "sr:420quater", "sr:420quater:1",
    "sr:420quater:2", "opiumwet:11:2", "wwm:55:2",
)
hechtenis_2002 = wetsartikel.in_("sr:318", "sr:323a", "sr:326", "sr:326a", "sr:326c", "wvw:175:2:b")
hechtenis_2014 = wetsartikel.in_(
    "sr:137c:2", "sr:137d:2", "sr:161sexies:1", "sr:161sexies:2", "sr:248d", "sr:248e", "sr:254a", "sr:323a"
)
hechtenis_2014_en_2026 = wetsartikel.in_(
    "sr:137e:2", "sr:137g:2", "sr:138a", "sr:138a:1", "sr:138a:2", "sr:138ab", "sr:138ab:1", "sr:138b",
    "sr:138b:1", "sr:139c", "sr:139c:1", "sr:139d:1", "sr:139d:2", "sr:141a", "sr:151", "sr:184a",
    "sr:272", "sr:272:1", "sr:284:1", "sr:300:1", "sr:326c:2", "sr:350", "sr:350:1", "sr:350:2", "sr:350a",
    "sr:350a:1", "sr:351",
)
hechtenis_2026 = wetsartikel.in_(
    "sr:137c:3", "sr:137d:1", "sr:138aa", "sr:138aa:1", "sr:138c", "sr:139g", "sr:139g:1", "sr:140:2",
    "sr:189a:1", "sr:189a:3", "sr:251", "sr:251:1", "sr:251:1:a", "sr:251:1:b", "sr:251:1:c", "sr:251:2",
    "sr:254b", "sr:254ba", "sr:254ba:1", "sr:254ba:2", "sr:254c", "sr:254c:1", "sr:254c:2", "sr:285c",
    "sr:285d", "sr:326d", "sr:340", "sr:342", "sr:344a", "sr:344b", "sr:347:1", "sr:350c", "sr:350d",
    "sr:372", "sr:420bis.1", "sr:420quater.1", "wvw:175:1", "wvw:176:1", "opiumwet:10c", "opiumwet:11a",
)
# A paragraph that decides is missing.
hechtenis_zonder_lid = wetsartikel.in_("sr:284", "sr:285", "sr:300", "opiumwet:11", "wvw:175", "wwm:55")

# --- Not before the cantonal court: art. 382(b)(1), (3) and (4) Sv ----------------------------------------
# The same in the texts read from 2011-02-01; (2) taxes and (5) another court are no list.

overtreding_382_b = wetsartikel.in_(
    "sr:447c", "sr:447d", "sr:465", "sr:466", "sr:467", "sr:468:1", "opiumwet:10:1", "opiumwet:11:1",
    "wafz:19", "wafz:19:1",
)

# --- Poaching of produce: art. 382(a) Sv ------------------------------------------------------------------

stroperij = wetsartikel.in_("sr:314", "sr:314:1", "sr:314:2")
