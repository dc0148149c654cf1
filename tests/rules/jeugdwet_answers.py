"""
What the decision tables of the Youth Act answer, cell by cell, beside the row here that holds the facts.

Written from the tables. `oordeel` waits for an open norm or question, `open` for a fact, `heeft` is a member
of a set, `leeg` the empty set, `buiten` a text that was not read, `niet_gesteld` a question that does not
arise, `null` none; an `=` gives a member or a field.
"""

TABLES = """
1.1  jeugdige/1.1 jeugdige heeft 1
1.2  jeugdige/1.2 jeugdige heeft 2
1.3  jeugdige/1.3 jeugdige 2=nee
1.3  tweede_lezing/voornemen-77c uitvoeringsplicht oordeel rechtsvraag.gap_1
1.4  jeugdige/1.4 jeugdige leeg
1.5  jeugdige/1.5 jeugdige heeft 3
1.5  jeugdige/1.5 bereik_jeugdige heeft pleegzorg
1.6  jeugdige/1.6 jeugdige heeft 3
1.7  jeugdige/1.7 jeugdige leeg
1.7  jeugdige/1.7-op-18 jeugdige leeg
1.8  jeugdige/1.8 jeugdige heeft 4
1.9  jeugdige/1.9 jeugdige heeft 4
1.9  jeugdige/1.9 bereik_jeugdige heeft hele_wet
1.9  jeugdige/1.9-gap-14-onbekend bereik_jeugdige oordeel rechtsvraag.gap_14
1.10 jeugdige/1.10 jeugdige heeft 4
1.11 jeugdige/1.11 jeugdige heeft 4
1.12 jeugdige/1.12 jeugdige leeg
1.12 jeugdige/1.12 jeugdhulp_begrip geen_jeugdhulp
1.13 jeugdige/1.13 jeugdige leeg
1.14 jeugdige/1.14 jeugdige leeg
1.15 jeugdige/1.15 jeugdige heeft 2
1.16 jeugdige/1.16 jeugdige leeg
1.17 jeugdige/1.17 jeugdige leeg
1.17 jeugdige/1.17 jeugdhulp_begrip jeugdhulp
1.18 jeugdige/1.18-bepaald jeugdige open jeugdhulp.noodzaak_bepaald
2.1  uitvoeringsplicht/2.1-ots uitvoeringsplicht verplicht
2.1  uitvoeringsplicht/2.1-vots uitvoeringsplicht verplicht
2.1  uitvoeringsplicht/2.1-voogdij uitvoeringsplicht verplicht
2.1  uitvoeringsplicht/2.1-voorlopige-voogdij uitvoeringsplicht verplicht
2.2  uitvoeringsplicht/2.2-jeugdreclassering uitvoeringsplicht verplicht
2.2  uitvoeringsplicht/2.2-77c uitvoeringsplicht verplicht
2.3  uitvoeringsplicht/2.3-tak-4 uitvoeringsplicht verplicht
2.3  jeugdwet_grensgevallen/plicht-gap-2 uitvoeringsplicht oordeel rechtsvraag.gap_2
2.4  uitvoeringsplicht/2.4-gi uitvoeringsplicht verplicht
2.5  uitvoeringsplicht/2.5-uithuisplaatsing uitvoeringsplicht verplicht
2.5  uitvoeringsplicht/2.5-alleen-machtiging uitvoeringsplicht niet_verplicht
2.5  uitvoeringsplicht/2.5-gesloten-2022 uitvoeringsplicht niet_verplicht
2.5  uitvoeringsplicht/2.5-gesloten-2023 uitvoeringsplicht verplicht
2.6  uitvoeringsplicht/2.6-officier uitvoeringsplicht verplicht
2.6  uitvoeringsplicht/2.6-rechter uitvoeringsplicht verplicht
2.6  uitvoeringsplicht/2.6-selectiefunctionaris uitvoeringsplicht verplicht
2.6  uitvoeringsplicht/2.6-inrichtingsarts uitvoeringsplicht verplicht
2.6  uitvoeringsplicht/2.6-directeur uitvoeringsplicht verplicht
2.7  uitvoeringsplicht/2.7-ander-recht uitvoeringsplicht niet_verplicht
2.7  uitvoeringsplicht/2.7-mandaat uitvoeringsplicht verplicht
2.8  uitvoeringsplicht/2.8-vrijwillig uitvoeringsplicht eigen_oordeel
2.8  uitvoeringsplicht/2.8-nodig jeugdhulpplicht verplicht
2.8  uitvoeringsplicht/2.8-eigen-kracht jeugdhulpplicht niet_verplicht
2.9  uitvoeringsplicht/2.9-meerdere-oorzaken uitvoeringsplicht verplicht
2.10 uitvoeringsplicht/2.10-rechtmatig uitvoeringsplicht verplicht
2.11 uitvoeringsplicht/2.11-minderjarig uitvoeringsplicht verplicht
2.11 gemeente/2.11 duur_voorziening_vreemdeling 6
2.11 gemeente/2.11-pleegouder-niet-nodig pleegzorg_vreemdeling niet_toegestaan
2.12 uitvoeringsplicht/2.12-meerderjarig uitvoeringsplicht niet_verplicht
2.13 uitvoeringsplicht/2.13-volwassenenreclassering uitvoeringsplicht niet_verplicht
2.14 uitvoeringsplicht/2.14-buitenland uitvoeringsplicht niet_verplicht
2.15 uitvoeringsplicht/2.15-gi-gevraagd uitvoeringsplicht verplicht
2.16 uitvoeringsplicht/2.16-certificaat-kwijt uitvoeringsplicht verplicht
2.17 uitvoeringsplicht/2.17-nederlander uitvoeringsplicht verplicht
2.17 gemeente/2.17 duur_voorziening_vreemdeling niet_gesteld
2.20 verantwoordelijke_gemeente/2.20 verantwoordelijke_gemeente grondslag=woonplaats_buiten_nederland
2.21 verantwoordelijke_gemeente/2.21-jeugdhulpaanbieder verantwoordelijke_gemeente gemeente=A
2.21 verantwoordelijke_gemeente/2.21-pleegouder verantwoordelijke_gemeente grondslag=woonadres_voor_verblijf
2.21 verantwoordelijke_gemeente/2.21-hulp-jji verantwoordelijke_gemeente grondslag=woonadres_voor_verblijf
2.22 verantwoordelijke_gemeente/2.22-B18 verantwoordelijke_gemeente grondslag=woonadres_voor_verblijf
2.23 verantwoordelijke_gemeente/2.23 verantwoordelijke_gemeente grondslag=woonadres
2.24 verantwoordelijke_gemeente/2.24-moeder verantwoordelijke_gemeente grondslag=moeder_bij_geboorte
2.24 verantwoordelijke_gemeente/2.24-aantekening verantwoordelijke_gemeente grondslag=moeder_bij_geboorte
2.24 verantwoordelijke_gemeente/2.24-feitelijk verantwoordelijke_gemeente grondslag=feitelijk_verblijf_vangnet
2.25 verantwoordelijke_gemeente/2.25 verantwoordelijke_gemeente gemeente=B
2.26 verantwoordelijke_gemeente/2.26 verantwoordelijke_gemeente.gemeente A
2.27 verantwoordelijke_gemeente/2.27 verantwoordelijke_gemeente grondslag=woonadres
2.30 verantwoordelijke_gemeente/2.30 verantwoordelijke_gemeente grondslag=eigen_woonplaats_tot_2022
2.31 verantwoordelijke_gemeente/2.31 verantwoordelijke_gemeente gemeente=B
2.32 verantwoordelijke_gemeente/2.32 verantwoordelijke_gemeente grondslag=gezagsdrager_tot_2022
2.33 verantwoordelijke_gemeente/2.33-onbekend verantwoordelijke_gemeente grondslag=werkelijk_verblijf_tot_2022
2.40 gemeente/2.40 voortzetting_jeugdhulp zelfde_aanbieder
2.40 gemeente/2.40 einde_voortzetting_jeugdhulp 2023-01-01
2.41 gemeente/2.41 voortzetting_jeugdhulp zelfde_pleegouders
2.41 gemeente/2.41 einde_voortzetting_jeugdhulp null
2.41 gemeente/2.41-ingestemd voortzetting_jeugdhulp zelfde_pleegouders
2.41 gemeente/2.41-onverantwoord voortzetting_jeugdhulp geen
2.42 gemeente/2.42 voortzetting_jeugdhulp zelfde_aanbieder
2.42 gemeente/2.42 einde_voortzetting_jeugdhulp 2026-03-01
2.42 gemeente/2.42-zonder-verzoek voortzetting_jeugdhulp gelijkwaardig
2.43 gemeente/2.43-B49 betalend_college gemeente=A
3.1  bevoegde_uitvoerder/3.1 bevoegde_uitvoerder bevoegd
3.2  bevoegde_uitvoerder/3.2 bevoegde_uitvoerder bevoegd
3.3  bevoegde_uitvoerder/3.3 bevoegde_uitvoerder niet_bevoegd
3.4  bevoegde_uitvoerder/3.4-dag-erna bevoegde_uitvoerder niet_bevoegd
3.4  bevoegde_uitvoerder/3.4-einddag bevoegde_uitvoerder oordeel rechtsvraag.gap_13_certificaat
3.5  bevoegde_uitvoerder/3.5-geschorst bevoegde_uitvoerder niet_bevoegd
3.5  bevoegde_uitvoerder/3.5-ingetrokken bevoegde_uitvoerder niet_bevoegd
3.5  bevoegde_uitvoerder/3.5-tijdelijk-open bevoegde_uitvoerder oordeel rechtsvraag.gap_5
3.6  bevoegde_uitvoerder/3.6 bevoegde_uitvoerder niet_bevoegd
3.7  bevoegde_uitvoerder/3.7 bevoegde_uitvoerder niet_bevoegd
3.8  bevoegde_uitvoerder/3.8 jeugdhulp_door_instelling verboden
3.8  bevoegde_uitvoerder/3.8-experiment jeugdhulp_door_instelling toegestaan
3.9  bevoegde_uitvoerder/3.9-natuurlijke-voogd bevoegde_uitvoerder bevoegd
3.9  bevoegde_uitvoerder/3.9-aanvaarde-rechtspersoon bevoegde_uitvoerder bevoegd
3.9  bevoegde_uitvoerder/3.9-open bevoegde_uitvoerder oordeel rechtsvraag.gap_6
3.10 hulp_en_plan/3.10-niet-geregistreerd werktoedeling niet_toegestaan
3.10 hulp_en_plan/3.10-onder-verantwoordelijkheid werktoedeling toegestaan
3.10 hulp_en_plan/3.10-niet-nadelig werktoedeling toegestaan
3.10 hulp_en_plan/3.10-noodzakelijk werktoedeling toegestaan
3.11 bevoegde_uitvoerder/3.11 bevoegde_uitvoerder niet_bevoegd
3.12 bevoegde_uitvoerder/3.12 bevoegde_uitvoerder niet_bevoegd
3.13 bevoegde_uitvoerder/3.13 bevoegde_uitvoerder bevoegd
3.13 bevoegde_uitvoerder/3.13-jonger-dan-16 bevoegde_uitvoerder niet_bevoegd
3.14 bevoegde_uitvoerder/3.14 gecertificeerde_instelling niet
3.14 bevoegde_uitvoerder/3.14 bevoegde_uitvoerder bevoegd
4.1  raadsonderzoek/4.1-moet raadsonderzoek verplicht
4.1  raadsonderzoek/4.1-niet-te-overwegen raadsonderzoek bevoegd
4.2  raadsonderzoek/4.2-aangewezen raadsonderzoek bevoegd
4.2  raadsonderzoek/4.2-aangewezen college_inlichten niet_verplicht
4.3  raadsonderzoek/4.3-niet-aangewezen raadsonderzoek niet_bevoegd
4.4  raadsonderzoek/4.4-gi raadsonderzoek bevoegd
4.4  raadsonderzoek/4.4-gi college_inlichten verplicht
4.5  raadsonderzoek/4.5-veilig-thuis raadsonderzoek bevoegd
4.5  raadsonderzoek/4.5-veilig-thuis college_inlichten verplicht
4.6  raadsonderzoek/4.6-acuut raadsonderzoek bevoegd
4.6  raadsonderzoek/4.6-acuut college_inlichten verplicht
4.6  raadsonderzoek/4.6-geen-grond raadsonderzoek niet_bevoegd
4.7  raadsonderzoek/B31 raadsonderzoek niet_bevoegd
4.7  raadsonderzoek/4.7-iemand-anders raadsonderzoek niet_bevoegd
4.8  raadsonderzoek/4.7-iemand-anders raadsonderzoek niet_bevoegd
4.8  leerplicht_route/lpw-absoluut leerplicht_route heeft afschrift_raad
4.8  leerplicht_route/lpw-niet-eerder-veroordeeld leerplicht_route afschrift_raad=nee
4.9  raadsonderzoek/4.7-iemand-anders raadsonderzoek niet_bevoegd
5.1  termijnen/B24 eerste_contact op_tijd
5.1  termijnen/B25 eerste_contact te_laat
5.2  termijnen/5.2-voogdij-te-laat eerste_contact te_laat
5.3  termijnen/5.3-jeugdreclassering-te-laat eerste_contact te_laat
5.4  termijnen/B27-te-laat plan_vaststelling te_laat
5.4  termijnen/plan-niet-afgezien plan_vaststelling niet_gesteld
5.5  termijnen/GAP-7-onbekend termijnen oordeel rechtsvraag.gap_7
5.6  termijnen/5.6-te-laat plan_op_schrift te_laat
5.7  termijnen/5.7-plan-van-aanpak termijnen bjw:4.2.4:eerste_keer=ja
5.8  termijnen/5.8-zonder-voorwaarden termijnen bjw:4.2.5:2=nee
5.9  termijnen/5.9-niet-nakomen termijnen bjw:4.2.5:3=ja
5.11 gesloten_jeugdhulp/gj147 einde_gesloten_jeugdhulp 2027-02-01
5.11 gesloten_jeugdhulp/gj151 einde_gesloten_jeugdhulp 2026-03-01
5.11 gesloten_jeugdhulp/gj153 einde_gesloten_jeugdhulp 2026-08-01
5.11 gesloten_jeugdhulp/gj154 einde_gesloten_jeugdhulp 2027-02-01
5.12 gesloten_jeugdhulp/gj155 einde_gesloten_jeugdhulp 2026-05-01
5.13 gesloten_jeugdhulp/gj166 einde_gesloten_jeugdhulp 2026-03-15
5.14 gesloten_jeugdhulp/gj172 einde_gesloten_jeugdhulp 2026-11-10
5.16 termijnen/5.16-te-laat klachtreactie te_laat
5.16 termijnen/5.16-afwijking klachtreactie op_tijd
5.17 termijnen/5.17-calamiteit termijnen jw:4.1.8:1=ja
5.17 termijnen/5.17-geweld termijnen jw:4.1.8:1=ja
5.17 veilig_thuis/5.17-veilig-thuis veilig_thuis calamiteit_melden=ja
5.18 termijnen/5.18-te-laat nieuwe_vog te_laat
5.19 termijnen/5.19-aanvang termijnen jw:4.1.6:2=ja
5.19 termijnen/5.19-solist termijnen jw:4.1.6:3=ja
5.20 veilig_thuis/B35-dag-erna start_onderzoek_veilig_thuis te_laat
5.21 veilig_thuis/B35-oordeel-19-mei oordeel_veilig_thuis te_laat
5.22 leerplicht/5.22 termijnen verzuim_leveren=ja
5.24 termijnen/5.24-certificaat termijnen bjw:3.2.1:2=ja
5.28 vrijheidsbeperking/vb010 vrijheidsbeperking toegestaan
5.28 vrijheidsbeperking/vb012 vrijheidsbeperking niet_toegestaan
5.28 vrijheidsbeperking/vb014 vrijheidsbeperking toegestaan
5.28 vrijheidsbeperking/vb015 vrijheidsbeperking niet_toegestaan
5.28 vrijheidsbeperking/vb021 vrijheidsbeperking niet_toegestaan
5.28 vrijheidsbeperking/vb022 vrijheidsbeperking toegestaan
5.28 vrijheidsbeperking/vb024 vrijheidsbeperking niet_toegestaan
6.1  certificering/6.1 certificering voldoet_niet
6.2  certificering/6.2 certificering voldoet_niet
6.3  certificering/6.3 certificering voldoet_niet
6.3  certificering/6.3-dag-ervoor certificering voldoet
6.3  certificering/6.3-einddag certificering oordeel rechtsvraag.gap_13_certificaat
6.4  certificering/6.4-geschorst certificering voldoet_niet
6.4  certificering/6.4-ingetrokken certificering voldoet_niet
6.5  certificering/6.5-deskundigheid schorsing_of_intrekking schorsen_of_intrekken
6.5  certificering/6.5-deskundigheid bevoegde_uitvoerder bevoegd
6.6  certificering/6.6-jaar-en-een-dag certificering voldoet_niet
6.6  certificering/6.6-jaar-en-een-dag bevoegde_uitvoerder bevoegd
6.7  certificering/6.7 schorsing_of_intrekking schorsen_of_intrekken
6.7  certificering/6.7-niet-kenbaar schorsing_of_intrekking geen_grond
6.8  certificering/6.8 schorsing_of_intrekking schorsen_of_intrekken
6.8  certificering/6.8 certificaat_geldig geldig
6.9  certificering/6.9 certificering voldoet_niet
6.9  certificering/6.9 bevoegde_uitvoerder bevoegd
6.10 certificering/6.10-twee-leden certificering voldoet_niet
6.10 certificering/6.10-vijf-jaar certificering voldoet_niet
6.11 certificering/6.11-meldcode certificering voldoet_niet
6.11 certificering/6.11-vog certificering voldoet_niet
6.11 certificering/6.11-klachten certificering voldoet_niet
6.11 certificering/6.11-vertrouwenspersoon certificering voldoet_niet
6.12 certificering/6.12 schorsing_of_intrekking schorsen_of_intrekken
6.12 certificering/6.12-wel-afgegeven schorsing_of_intrekking geen_grond
"""

LAST_DAYS = """
5.1  bjw:4.2.2:1 2026-03-02 2026-03-09
5.2  bjw:4.2.1:1 2026-03-07 2026-03-13
5.3  bjw:4.2.3:1 2026-03-04 2026-03-11
5.4  jw:4.1.3:5 2026-01-30 2026-03-13
5.5  jw:4.1.3:5:zonder_aanbod 2026-01-30 2026-03-13
5.6  jw:4.1.3:4 2026-02-02 2026-02-16
5.7  bjw:4.2.4 2025-03-01 2026-03-01
5.8  bjw:4.2.5:2 2025-09-15 2026-03-15
5.9  bjw:4.2.5:3 2026-03-03 onverwijld
5.10 plan_gesloten 2026-01-15 2026-02-26
5.10 eerste_evaluatie_plan 2026-02-02 2026-03-02
5.10 volgende_evaluatie_plan 2026-03-02 2026-05-04
5.11 duur_machtiging 2026-02-01 2027-02-01
5.11 duur_spoedmachtiging 2026-02-01 2026-03-01
5.11 duur_eerste_voorwaardelijke 2026-02-01 2026-08-01
5.11 duur_verlengde_voorwaardelijke 2026-02-01 2027-02-01
5.12 verval_machtiging 2026-02-01 2026-05-01
5.13 verval_na_intrekking 2026-03-01 2026-03-15
5.14 einde_na_achttien 2008-05-10 2026-11-10
5.15 beslissing_machtiging 2026-02-03 2026-02-24
5.16 jw:4.2.1:5 2026-01-15 2026-02-16
5.17 jw:4.1.8:1 2026-02-27 onverwijld
5.18 jw:4.1.6:4 2026-01-01 2026-03-12
5.19 jw:4.1.6:2 2026-04-10 2026-01-10
5.19 jw:4.1.6:3 2023-03-01 2026-03-01
5.23 bewaren_dossier 2026-03-01 2046-03-01
5.24 bjw:3.2.1:2 2026-01-15 2026-07-15
5.25 beslissing_klacht_gesloten 2026-03-02 2026-03-30
5.26 beroep_klacht_gesloten 2026-03-30 2026-05-11
5.27 mededeling_opneming 2026-02-01 2026-02-05
5.28 einde_noodmaatregel 2026-03-02 2026-03-05
5.28 einde_insluiting 2026-03-02 2026-03-03
5.28 einde_verlengde_insluiting 2026-03-02 2026-03-04
"""
"""The cell, the record, a day in the case from which it runs, and its last day."""

BOUNDARY_CASES = """
B1  jeugdwet_grensgevallen/B1 jeugdige heeft 1
B2  jeugdwet_grensgevallen/B2 jeugdige 1=nee
B3  jeugdwet_grensgevallen/B3 jeugdige heeft 2
B3  jeugdwet_grensgevallen/B3 uitvoeringsplicht verplicht
B4  jeugdwet_grensgevallen/B4 jeugdige 2=nee
B4  plaatsing_jji/B4 plaatsing_jji bestemd
B5  jeugdwet_grensgevallen/B5 jeugdige heeft 3
B6  jeugdwet_grensgevallen/B6 jeugdige leeg
B7  jeugdwet_grensgevallen/B7 jeugdige leeg
B7  jeugdwet_grensgevallen/B7-dag-ervoor jeugdige heeft 3
B7a jeugdwet_grensgevallen/B7a jeugdige heeft 3
B7a jeugdwet_grensgevallen/B7a pleegcontract voldoet_niet
B7a jeugdwet_grensgevallen/B7a-nieuwe-verklaring pleegcontract voldoet
B7b jeugdwet_grensgevallen/B7b jeugdige leeg
B7b jeugdwet_grensgevallen/B7b-2023 jeugdige heeft 3
B8  jeugdwet_grensgevallen/B8 jeugdige heeft 3
B9  jeugdwet_grensgevallen/B9 jeugdige leeg
B10 jeugdwet_grensgevallen/B10 jeugdige leeg
B11 jeugdwet_grensgevallen/B11 jeugdige heeft 4
B12 jeugdwet_grensgevallen/B12 jeugdige heeft 4
B13 jeugdwet_grensgevallen/B13 jeugdige leeg
B14 jeugdige/B14-18 jeugdhulp_begrip geen_jeugdhulp
B15 verantwoordelijke_gemeente/B15 verantwoordelijke_gemeente gemeente=A
B16 verantwoordelijke_gemeente/B16 verantwoordelijke_gemeente.gemeente B
B16a verantwoordelijke_gemeente/B16a verantwoordelijke_gemeente gemeente=A
B17 verantwoordelijke_gemeente/B17 verantwoordelijke_gemeente gemeente=A
B18 verantwoordelijke_gemeente/2.22-B18-dag-ervoor verantwoordelijke_gemeente gemeente=B
B18 verantwoordelijke_gemeente/2.22-B18 verantwoordelijke_gemeente gemeente=A
B19 verantwoordelijke_gemeente/B19 verantwoordelijke_gemeente gemeente=C
B20 uitvoeringsplicht/2.4-gi uitvoeringsplicht verplicht
B21 uitvoeringsplicht/B21 uitvoeringsplicht verplicht
B22 bevoegde_uitvoerder/B22 bevoegde_uitvoerder niet_bevoegd
B23 bevoegde_uitvoerder/B23 bevoegde_uitvoerder bevoegd
B24 termijnen/B24 eerste_contact op_tijd
B25 termijnen/B25 eerste_contact te_laat
B26 termijnen/B26 eerste_contact te_laat
B27 termijnen/B27 plan_vaststelling op_tijd
B27 termijnen/B27-te-laat plan_vaststelling te_laat
B28 toestemming_jeugdhulp/tj001 toestemming_jeugdhulp jeugdige=nee
B28 toestemming_jeugdhulp/tj001 toestemming_jeugdhulp ouders_of_voogd=ja
B28 toestemming_jeugdhulp/tj003 toestemming_jeugdhulp jeugdige=ja
B28 toestemming_jeugdhulp/tj003 toestemming_jeugdhulp ouders_of_voogd=ja
B28 toestemming_jeugdhulp/tj005 toestemming_jeugdhulp ouders_of_voogd=ja
B28 toestemming_jeugdhulp/tj007 toestemming_jeugdhulp jeugdige=ja
B28 toestemming_jeugdhulp/tj007 toestemming_jeugdhulp ouders_of_voogd=nee
B29 toestemming_jeugdhulp/tj022 toestemming_jeugdhulp niemand=ja
B30 gesloten_jeugdhulp/gj037 gesloten_jeugdhulp niet_bevoegd
B31 raadsonderzoek/B31 raadsonderzoek niet_bevoegd
B32 leerplicht_route/B32 leerplicht_route heeft levering_register
B32 leerplicht_route/B32 leerplicht_route heeft proces_verbaal_ouders
B33 leerplicht_route/B33 leerplicht_route proces_verbaal_jongere=ja
B34 leerplicht_route/B34-vijf-weken leerplicht_route levering_register=nee
B35 veilig_thuis/B35-begonnen-op-9 start_onderzoek_veilig_thuis op_tijd
B35 veilig_thuis/B35-dag-erna start_onderzoek_veilig_thuis te_laat
B35 veilig_thuis/B35-oordeel-15-mei oordeel_veilig_thuis op_tijd
B36 gemeente/B36 pgb verstrekken
B37 dossier/ds034 inlichtingen_verstrekken verplicht
B37 dossier/ds037 inlichtingen_verstrekken niet_toegestaan
B37 dossier/ds038 inlichtingen_verstrekken niet_toegestaan
B38 college_plichten/samenwerking-2026-01-01 college_plichten jw:9a.2:4/melding_nza=nee
B39 toestemming_jeugdhulp/tj038 jeugdhulp_verlenen niet_toegestaan
B40 toestemming_jeugdhulp/tj040 jeugdhulp_verlenen toegestaan
B40 toestemming_jeugdhulp/tj041 jeugdhulp_verlenen toegestaan
B41 toestemming_jeugdhulp/tj023 toestemming_jeugdhulp niemand=ja
B41 toestemming_jeugdhulp/tj024 toestemming_jeugdhulp niemand=ja
B42 gesloten_jeugdhulp/gj038 gesloten_jeugdhulp niet_bevoegd
B43 gesloten_jeugdhulp/gj016 gesloten_jeugdhulp niet_bevoegd
B44 gesloten_jeugdhulp/gj086 verzoeker_gesloten_jeugdhulp niet_bevoegd
B45 bevoegde_uitvoerder/B45 bevoegde_uitvoerder oordeel rechtsvraag.gap_13_certificaat
B46 leerplicht/B46-januari leerplicht leerplichtig
B46 leerplicht/B46-september leerplicht kwalificatieplichtig
B47 leerplicht_route/B47 leerplicht_route proces_verbaal_jongere=ja
B47 leerplicht_route/B47 leerplicht_route levering_register=nee
B48 gemeente/B48 voortzetting_jeugdhulp oordeel rechtsvraag.gap_13_voortzetting
B48 gemeente/B48-dag-later voortzetting_jeugdhulp geen
B49 gemeente/2.43-B49 betalend_college gemeente=A
B50 raadsonderzoek/B50 raadsonderzoek bevoegd
B50 raadsonderzoek/B50 college_inlichten verplicht
"""
"""The cases of section 7; B35 ends three days later than there, by art. 1 and 3(3) Algemene termijnenwet."""

GAPS = """
1  gap_1               geen tweede_lezing/voornemen-77c uitvoeringsplicht
2  gap_2               geen jeugdwet_grensgevallen/plicht-gap-2 uitvoeringsplicht
3  gap_3               ja   verantwoordelijke_gemeente/gap-3 verantwoordelijke_gemeente.gemeente
4  gap_4               geen verantwoordelijke_gemeente/2.21-gap-4 verantwoordelijke_gemeente.gemeente
5  gap_5               nee  bevoegde_uitvoerder/3.5-tijdelijk certificaat_geldig
6  gap_6               ja   bevoegde_uitvoerder/3.9-natuurlijke-voogd bevoegde_uitvoerder
7  gap_7               ja   termijnen/GAP-7 plan_vaststelling
9  gap_9               ja   leerplicht/GAP-9-eerste-eindpunt leerplicht
10 gap_10              ja   leerplicht/GAP-10-bericht leerplicht_route
12 gap_12              ja   verantwoordelijke_gemeente/2.20-gap-12-nee verantwoordelijke_gemeente.grondslag
13 gap_13_certificaat  geen bevoegde_uitvoerder/B45 bevoegde_uitvoerder
13 gap_13_aanwijzing   geen bevoegde_uitvoerder/aanwijzing-einddag certificeerder_aangewezen
13 gap_13_voortzetting geen gemeente/B48 voortzetting_jeugdhulp
13 gap_13_voortzetting geen gemeente/2.40-einddag voortzetting_jeugdhulp
14 gap_14              ja   jeugdige/1.9 bereik_jeugdige
14 gap_14              ja   uitvoeringsplicht/2.3-gap-14-letter uitvoeringsplicht
15 gap_15              geen gesloten_jeugdhulp/gj060 gesloten_jeugdhulp
15 gap_15              geen gesloten_jeugdhulp/gj078 gesloten_jeugdhulp
16 gap_16              nee  gemeente/2.11-gap-16 duur_voorziening_vreemdeling
17 gap_17              ja   hulp_en_plan/fgp-vroege-signalering familiegroepsplan
"""
"""The gap, the legal question, its default, and a row and decision where it matters."""

NO_QUESTION = {
    8: "these texts set the Raad no term for its investigation: there is no rule",
    11: "the day of a change is no question: between two texts that were read the answer is unknown",
}
"""The gaps that are no question here, with the reason."""
