// Made by `ketenregie genereer` from ../afspraken/landelijk. Change the files there and generate again.
import type { AgreementPack } from '@ketenregie/rules'

export type FactName =
  | 'bereid_tot_herstel'
  | 'beschermd_wonen_nodig'
  | 'besluit_over_vi'
  | 'binnenkomst'
  | 'buiten_de_regio'
  | 'casus_geeft_aanleiding'
  | 'clientondersteuning_nodig'
  | 'contact_met_pi'
  | 'doelgroep_zvh'
  | 'draaideur'
  | 'einddatum'
  | 'ernstig_gewelds_of_zedenmisdrijf'
  | 'ernstige_gebiedsproblematiek'
  | 'gedrag_staat_verlof_toe'
  | 'geheel_onvoorwaardelijk'
  | 'geldig_id_bewijs'
  | 'gemeente'
  | 'gevaarstelling'
  | 'heeft_forensische_zorg'
  | 'huisvesting'
  | 'hulp_bij_zorgverzekering_nodig'
  | 'hulp_voor_thuisblijvers_nodig'
  | 'hulpvraag_netwerk'
  | 'hulpvraag_schulden'
  | 'id_bewijs_aangevraagd'
  | 'in_pga'
  | 'ingeschreven_als_woningzoekende'
  | 'inkomen_en_dagbesteding'
  | 'inkomen_voor_detentie'
  | 'inrichting'
  | 'inrichting_nog_op_informatieblad'
  | 'inzicht_in_schulden'
  | 'justitiele_zaak'
  | 'ketensamenwerking_nodig'
  | 'loopt_een_zorgtraject'
  | 'mantelzorg'
  | 'mdo_nodig'
  | 'meerdere_problemen_en_leefgebieden'
  | 'minderjarige_pleegde_feit'
  | 'moment_omgevingsadvies'
  | 'nieuwe_veroordeling'
  | 'onherroepelijk_veroordeeld'
  | 'onveiligheid'
  | 'problematische_schulden'
  | 'psycho_medisch_overleg_nodig'
  | 'recidivekans'
  | 'recidivekans_minderjarige'
  | 'relatie_met_minderjarige'
  | 'risico_bij_verlof_aanvaardbaar'
  | 'risico_voor_omgeving'
  | 'slachtofferbelang_gewogen'
  | 'slachtoffers_of_nabestaanden'
  | 'snijvlak_straf_zorg_sociaal'
  | 'staat_ingeschreven'
  | 'steunend_netwerk'
  | 'strafbaar_feit'
  | 'strafduur'
  | 'strafrecht_wezenlijk'
  | 'strafrechtelijke_status'
  | 'systeem_of_leefomgeving_geraakt'
  | 'tbs_of_verlengbare_pij'
  | 'te_ver_reizen'
  | 'uitgesloten_van_eindverlof'
  | 'verandering_nodig'
  | 'verbleef_elders'
  | 'verblijf_in_jji'
  | 'verblijf_voor_uitzetting'
  | 'verlof_dient_plandoel'
  | 'vermoeden_strafbaar_feit'
  | 'verzoek_aan_politie'
  | 'verzoek_aan_reclassering'
  | 'voorgestelde_regiehouder'
  | 'vrij_zonder_beeld'
  | 'vrijheden_in_zicht'
  | 'wens_werk_of_opleiding'
  | 'werk_voor_detentie'
  | 'wil_gesprek'
  | 'wil_terug_naar_baan'
  | 'wil_zich_elders_vestigen'
  | 'woning_te_behouden'
  | 'woont_in_eigen_netwerk'
  | 'zorg_nodig'
  | 'zorg_voor_minderjarigen'
  | 'zorgen_over_minderjarige'
export type ConceptName =
  | 'aanbod_aan_lokaal_veld'
  | 'aanbod_aan_zorgaanbieder'
  | 'bezoek_aangewezen'
  | 'complexe_problematiek'
  | 'dr_plan_compleet'
  | 'eerst_naar_lokaal_veld'
  | 'eerst_naar_zvh'
  | 'geen_uitsluiting_bekend'
  | 'gemeente_onbekend'
  | 'gesprek_op_afstand_aangewezen'
  | 'gesprek_opnieuw_aanbieden'
  | 'gesprek_via_pi_aangewezen'
  | 'informatieblad_compleet'
  | 'keert_terug_buiten_de_regio'
  | 'korter_dan_drie_maanden'
  | 'korter_dan_vier_weken'
  | 'meer_dan_een_doelgroep'
  | 'omgevingsadvies_compleet'
  | 'plan_gaat_op_informatieblad'
  | 'regie_blijft_bij_zvh'
  | 'regie_naar_lokaal_veld'
  | 'regie_naar_opvang'
  | 'regie_naar_pga'
  | 'tweede_gemeente'
  | 'uitkering_vervalt'
  | 'valt_onder_deze_afspraken'
  | 'woning_gezocht'
export type RuleName =
  | 'bij_melding'
  | 'eindverlof_mogelijk'
  | 'om_deelname'
  | 'penitentiair_programma_mogelijk'
  | 'politie_deelname'
  | 'reclassering_deelname'
  | 'rvdk_deelname'
  | 'verlof_mogelijk'
  | 'vi_aan_de_orde'
export type TableName =
  | 'bericht_over_plan'
  | 'duurklasse'
  | 'gemeente_aan_zet'
  | 'gespreksvorm'
  | 'regiehouder_na_detentie'
  | 'route'
export type TimeLimitName =
  | 'aanmelder_inlichten'
  | 'aanmelding_aanvullen'
  | 'aanmelding_beoordelen'
  | 'advies_uitbrengen'
  | 'afbakening_herijken'
  | 'afspraken_terugkoppelen'
  | 'afspraken_vastleggen'
  | 'beeld_voor_overleg'
  | 'beslissing_na_advies'
  | 'casusoverleg_houden'
  | 'contactpersonen_nalopen'
  | 'dr_plan'
  | 'effect_nagaan'
  | 'gesprek_basisvoorwaarden'
  | 'gesprek_over_advies'
  | 'hulpaanbod_na_vrijspraak'
  | 'informatie_voor_advies'
  | 'melding_beoordelen'
  | 'monitoring_evaluatie'
  | 'ontslag'
  | 'onttrekking_voorbij'
  | 'overdracht_aanbieden'
  | 'overdracht_andere_regio'
  | 'overdracht_beantwoorden'
  | 'overleg_eindverantwoording'
  | 'overleg_evalueren'
  | 'overleg_jaarplan'
  | 'plan_lokaal_veld'
  | 'screening'
  | 'terugkoppeling_gemeente'
  | 'trajectgesprek'
  | 'triage_houden'
  | 'verblijf_drie_maanden'
  | 'verblijf_vier_weken'
  | 'volgend_mdo'
  | 'vraag_verhelderen'
  | 'weigering_oplossen'
export type EventName =
  | 'aanbod_ingetrokken'
  | 'aanmelder_ingelicht'
  | 'aanmelding_aangevuld'
  | 'aanmelding_compleet'
  | 'aanmelding_ingetrokken'
  | 'aanmelding_onvolledig'
  | 'advies_aangevuld'
  | 'advies_uitgebracht'
  | 'afbakening_herijkt'
  | 'afsluiting'
  | 'afspraak_teruggekoppeld'
  | 'afspraken_nagekomen'
  | 'afspraken_vastgelegd'
  | 'beslissing_genomen'
  | 'casusoverleg_aangemeld'
  | 'casusoverleg_afgerond'
  | 'casusoverleg_afspraken_gemaakt'
  | 'casusoverleg_gehouden'
  | 'contactpersonen_nagelopen'
  | 'contactpersoon_veranderd'
  | 'effect_nagegaan'
  | 'einddatum_gewijzigd'
  | 'gegevens_verzameld'
  | 'gemeente_koppelt_terug'
  | 'gesprek_gevoerd'
  | 'gesprek_geweigerd'
  | 'informatie_ontvangen'
  | 'informatie_volstaat'
  | 'jaar_afgesloten'
  | 'mdo_gehouden'
  | 'melding_beoordeeld'
  | 'melding_gecorrigeerd'
  | 'nieuw_overleg_nodig'
  | 'nieuwe_detentie'
  | 'nog_in_detentie'
  | 'omgevingsadvies_afgerond'
  | 'omgevingsadvies_gevraagd'
  | 'omgevingsadvies_ontvangen'
  | 'onttrekking'
  | 'overdracht_aangeboden'
  | 'overdracht_aanvaard'
  | 'overdracht_geweigerd'
  | 'overleg_geevalueerd'
  | 'overleg_gehouden'
  | 'overleg_over_eindverantwoording'
  | 'overleg_over_jaarplan'
  | 'overleg_over_kwartaal'
  | 'overlijden'
  | 'overplaatsing'
  | 'plan_gewijzigd'
  | 'plan_lokaal_veld_gemaakt'
  | 'plan_vastgesteld'
  | 'pp_begonnen'
  | 'regie_aangeboden_aan_gemeente'
  | 'regie_aangeboden_aan_lokaal_veld'
  | 'regie_aangeboden_aan_zorgaanbieder'
  | 'regie_teruggegeven'
  | 'schorsing'
  | 'screening_gereed'
  | 'statuswissel'
  | 'terug_in_detentie'
  | 'trajectgesprek_gevoerd'
  | 'triage_gehouden'
  | 'verhuizing'
  | 'verlof'
  | 'vi_besluit'
  | 'vraag_ingetrokken'
  | 'vraag_verhelderd'
  | 'vrijspraak'
export type PartyName =
  | 'burgemeester'
  | 'exodus'
  | 'gedetineerde'
  | 'gemeente'
  | 'justid'
  | 'lokaal_veld'
  | 'om'
  | 'pi'
  | 'politie'
  | 'reclassering'
  | 'rvdk'
  | 'zorgaanbieder'
  | 'zvh'
export type TaskName =
  | 'AND-01'
  | 'CAS-01'
  | 'CAS-02'
  | 'CAS-03'
  | 'CON-01'
  | 'CON-02'
  | 'CON-03'
  | 'CON-04'
  | 'CON-05'
  | 'CON-06'
  | 'GEM-01'
  | 'GEM-02'
  | 'GEM-03'
  | 'ID-01'
  | 'ID-02'
  | 'INK-01'
  | 'INK-02'
  | 'INK-03'
  | 'INK-04'
  | 'INK-05'
  | 'INK-06'
  | 'INK-07'
  | 'INK-08'
  | 'INK-09'
  | 'JAAR-01'
  | 'JAAR-02'
  | 'LOK-01'
  | 'LOK-02'
  | 'LVD-01'
  | 'MLD-01'
  | 'OMG-01'
  | 'OND-01'
  | 'OND-02'
  | 'OND-03'
  | 'OND-04'
  | 'OND-05'
  | 'OND-06'
  | 'OND-07'
  | 'OND-08'
  | 'OND-09'
  | 'RGI-01'
  | 'RGI-02'
  | 'RGI-03'
  | 'RGI-04'
  | 'RGI-05'
  | 'SCH-01'
  | 'SCH-02'
  | 'SCH-03'
  | 'SCH-04'
  | 'SCH-05'
  | 'SKT-01'
  | 'SLA-01'
  | 'SLA-02'
  | 'SLA-03'
  | 'SLA-04'
  | 'SLA-05'
  | 'SLA-06'
  | 'SLA-07'
  | 'SLA-08'
  | 'SOC-01'
  | 'SOC-02'
  | 'SOC-03'
  | 'SOC-04'
  | 'SOC-05'
  | 'SOC-06'
  | 'SOC-07'
  | 'SOC-08'
  | 'SOC-09'
  | 'VRY-01'
  | 'WRK-01'
  | 'WRK-02'
  | 'WRK-03'
  | 'WRK-04'
  | 'WRK-05'
  | 'WRK-06'
  | 'WRK-07'
  | 'ZRG-01'
  | 'ZRG-02'
  | 'ZRG-03'
  | 'ZRG-04'
  | 'ZRG-05'
  | 'ZRG-06'
  | 'ZRG-07'
  | 'ZRG-08'
  | 'ZRG-09'
  | 'ZRG-10'
  | 'ZRG-11'
  | 'ZRG-12'
  | 'ZRG-13'
  | 'ZRG-14'
export type MessageName =
  | 'aanmelding_lokaal_veld'
  | 'afspraken_casusoverleg'
  | 'afspraken_casusoverleg_om'
  | 'afspraken_casusoverleg_pi'
  | 'afspraken_casusoverleg_politie'
  | 'afspraken_casusoverleg_reclassering'
  | 'afspraken_casusoverleg_rvdk'
  | 'bericht_aan_betrokkene'
  | 'betrokkene_over_andere_regio'
  | 'bij_terugkeer'
  | 'dr_plan_naar_gemeente'
  | 'dr_plan_naar_reclassering'
  | 'herinnering_aan_pi'
  | 'informatieblad'
  | 'melding_andere_afspraken'
  | 'melding_detentie'
  | 'melding_lokaal_veld'
  | 'melding_onttrekking'
  | 'melding_vrijheden'
  | 'omgevingsadvies'
  | 'overdracht_andere_regio'
  | 'overdracht_regie'
  | 'overdracht_regie_lokaal_veld'
  | 'overdracht_regie_zorgaanbieder'
  | 'stop_uitkering'
  | 'te_laat_aan_pi'
  | 'te_laat_aan_zvh'
  | 'uitnodiging_casusoverleg_om'
  | 'uitnodiging_casusoverleg_politie'
  | 'uitnodiging_casusoverleg_reclassering'
  | 'uitnodiging_casusoverleg_rvdk'
  | 'uitvraag_omgevingsadvies_gemeente'
  | 'uitvraag_omgevingsadvies_reclassering'
  | 'vrijheden_aan_reclassering'
export type NormName =
  | 'AFSLUITING'
  | 'AM-1'
  | 'AM-10'
  | 'AM-11'
  | 'AM-12'
  | 'AM-2'
  | 'AM-3'
  | 'AM-4'
  | 'AM-5'
  | 'AM-6'
  | 'AM-7'
  | 'AM-8'
  | 'AM-9'
  | 'BINNENKOMST'
  | 'CO-1'
  | 'CO-2'
  | 'CO-3'
  | 'CO-4'
  | 'CO-5'
  | 'CO-6'
  | 'CO-7'
  | 'CO-8'
  | 'DR_PLAN_GEDEELD'
  | 'DR_PLAN_GEWIJZIGD'
  | 'DR_PLAN_VASTGESTELD'
  | 'EINDDATUM_GEWIJZIGD'
  | 'KF-1'
  | 'KF-2'
  | 'KF-3'
  | 'KR-a'
  | 'KR-b'
  | 'KR-c'
  | 'KR-d'
  | 'KR-e'
  | 'KR-f'
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'L6'
  | 'MDO'
  | 'MELDING_ONTVANGEN'
  | 'N-01'
  | 'N-02'
  | 'N-03'
  | 'N-04'
  | 'N-05'
  | 'N-06'
  | 'N-07'
  | 'N-08'
  | 'N-09'
  | 'N-10'
  | 'N-11'
  | 'N-12'
  | 'N-13'
  | 'N-14'
  | 'N-15'
  | 'N-16'
  | 'N-17'
  | 'N-18'
  | 'N-19'
  | 'N-20'
  | 'N-21'
  | 'N-22'
  | 'N-30'
  | 'N-31'
  | 'N-32'
  | 'N-33'
  | 'N-34'
  | 'N-35'
  | 'N-36'
  | 'N-37'
  | 'NIEUWE_DETENTIE'
  | 'ONTSLAG'
  | 'ONTTREKKING'
  | 'OVERDRACHT_AANGEBODEN'
  | 'OVERDRACHT_AANVAARD'
  | 'OVERDRACHT_GEWEIGERD'
  | 'OVERLIJDEN'
  | 'OVERPLAATSING'
  | 'PP_START'
  | 'RE-1'
  | 'RE-2'
  | 'RE-3'
  | 'RE-4'
  | 'RE-5'
  | 'RE-6'
  | 'RM-1'
  | 'RM-2'
  | 'RM-3'
  | 'RM-4'
  | 'RM-5'
  | 'RM-6'
  | 'RM-7'
  | 'SCHORSING'
  | 'SCREENING_GEREED'
  | 'SF-2'
  | 'SF-3'
  | 'SF-a'
  | 'SF-b'
  | 'SF-c'
  | 'SF-d'
  | 'SF-e'
  | 'STATUSWISSEL'
  | 'TRAJECTGESPREK'
  | 'VERHUIZING'
  | 'VERLOF'
  | 'VERNIETIGING'
  | 'VI_BESLUIT'
export type SourceName =
  | 'atw'
  | 'beleidsregel_tenuitvoerlegging'
  | 'besluit_gelijkstelling_2023'
  | 'besluit_gelijkstelling_2026'
  | 'besluit_justitiele_gegevens'
  | 'cvt_verlof'
  | 'cvt_vreemdelingen'
  | 'dji_werkwijze'
  | 'gooi_en_vechtstreek'
  | 'minimumnormen'
  | 'omgevingsadvies'
  | 'participatiewet'
  | 'pbw'
  | 'rspog'
  | 'stb_2021_251'
  | 'stcrt_2025_24169'
  | 'vi_om'
  | 'wgs'
  | 'wjsg'
  | 'zvh_netwerk_2023'
  | 'zvh_werkwijze'
export type ProcessName =
  | 'casusoverleg'
  | 'detentie_en_terugkeer'
  | 'jaarcyclus'
  | 'omgevingsadvies'
  | 'regie_overdracht'

/** The names that a process on these agreements may use. */
export interface LandelijkNames {
  readonly fact: FactName
  readonly rule: RuleName | ConceptName
  readonly limit: TimeLimitName
  readonly task: TaskName
  readonly message: MessageName
  readonly party: PartyName
  readonly source: SourceName
}

export const landelijk: AgreementPack = {
  name: 'landelijk',
  version: '1.0.0',
  facts: {
    id_bewijs_aangevraagd: {
      name: 'id_bewijs_aangevraagd',
      question: 'Is er een nieuw identiteitsbewijs aangevraagd?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['pi', 'gedetineerde'] },
      lifeDomain: 'identiteitsbewijs',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-identiteitsbewijs' }
    },
    woning_te_behouden: {
      name: 'woning_te_behouden',
      question: 'Kan de persoon zijn woning van voor de detentie houden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi', 'gemeente'] },
      lifeDomain: 'onderdak',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    ingeschreven_als_woningzoekende: {
      name: 'ingeschreven_als_woningzoekende',
      question: 'Staat de persoon ingeschreven als woningzoekende?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: 'onderdak',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    werk_voor_detentie: {
      name: 'werk_voor_detentie',
      question: 'Had de persoon voor de detentie betaald werk?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gedetineerde'] },
      lifeDomain: 'werk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    wens_werk_of_opleiding: {
      name: 'wens_werk_of_opleiding',
      question: 'Wil de persoon hulp bij werk, opleiding of dagbesteding?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: 'werk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    inkomen_voor_detentie: {
      name: 'inkomen_voor_detentie',
      question: 'Waaruit had de persoon voor de detentie vooral inkomen?',
      domain: {
        kind: 'choice',
        options: ['werk', 'eigen_bedrijf', 'bijstand', 'andere_uitkering', 'geen_inkomen']
      },
      holders: { first: 'pi', also: ['gemeente', 'reclassering'] },
      lifeDomain: 'inkomen',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    problematische_schulden: {
      name: 'problematische_schulden',
      question: 'Heeft de persoon schulden die hij zelf niet kan oplossen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi', 'gemeente'] },
      lifeDomain: 'schulden',
      sensitivity: 'ordinary',
      cost: 2,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    hulpvraag_schulden: {
      name: 'hulpvraag_schulden',
      question: 'Wil de persoon hulp bij zijn schulden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: 'schulden',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    loopt_een_zorgtraject: {
      name: 'loopt_een_zorgtraject',
      question: 'Liep er voor de detentie een zorgtraject?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['reclassering', 'pi', 'zorgaanbieder'] },
      lifeDomain: 'zorg',
      sensitivity: 'special',
      cost: 2,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    steunend_netwerk: {
      name: 'steunend_netwerk',
      question: 'Heeft de persoon mensen om zich heen die hem steunen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi', 'exodus'] },
      lifeDomain: 'sociaal_netwerk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    hulpvraag_netwerk: {
      name: 'hulpvraag_netwerk',
      question: 'Wil de persoon hulp bij het opbouwen of herstellen van zijn netwerk?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: 'sociaal_netwerk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    hulp_voor_thuisblijvers_nodig: {
      name: 'hulp_voor_thuisblijvers_nodig',
      question: 'Hebben de mensen die thuisblijven hulp nodig?',
      domain: { kind: 'yes-no' },
      holders: { first: 'lokaal_veld', also: ['gemeente', 'gedetineerde'] },
      lifeDomain: 'sociaal_netwerk',
      sensitivity: 'special',
      cost: 2,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    slachtoffers_of_nabestaanden: {
      name: 'slachtoffers_of_nabestaanden',
      question: 'Zijn er slachtoffers of nabestaanden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'reclassering', also: ['pi', 'om'] },
      lifeDomain: 'slachtofferbewust',
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    bereid_tot_herstel: {
      name: 'bereid_tot_herstel',
      question: 'Wil de persoon werken aan herstel naar slachtoffers of nabestaanden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['reclassering', 'pi'] },
      lifeDomain: 'slachtofferbewust',
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    binnenkomst: {
      name: 'binnenkomst',
      question: 'Op welke dag kwam de persoon voor het eerst binnen in een inrichting van DJI?',
      domain: { kind: 'date' },
      holders: { first: 'justid', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    einddatum: {
      name: 'einddatum',
      question: 'Op welke dag komt de persoon naar verwachting vrij?',
      domain: { kind: 'date' },
      holders: { first: 'justid', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    gemeente: {
      name: 'gemeente',
      question: 'Naar welke gemeente gaat de persoon terug? Neem de gemeente waar hij stond ingeschreven of meestal verbleef.',
      domain: { kind: 'code', prefix: 'GM', digits: 4 },
      holders: { first: 'justid', also: ['gemeente', 'pi'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    inrichting: {
      name: 'inrichting',
      question: 'In welke inrichting verblijft de persoon?',
      domain: {
        kind: 'choice',
        options: [
          'Alphen Eikenlaan',
          'Nieuwegein',
          'Lelystad',
          'Justitieel Schiphol',
          'Grave Oosterhoek',
          'Zaanstad',
          'Overig'
        ]
      },
      holders: { first: 'justid', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' }
    },
    meerdere_problemen_en_leefgebieden: {
      name: 'meerdere_problemen_en_leefgebieden',
      question: 'Zijn er problemen op meer dan één leefgebied, en leiden die (naar verwachting) tot misdrijven, overlast of verder afglijden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'special',
      cost: 2,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'voetnoot-1' }
    },
    ketensamenwerking_nodig: {
      name: 'ketensamenwerking_nodig',
      question: 'Moeten meer ketens samenwerken omdat het binnen één keten niet lukt?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'voetnoot-1' }
    },
    systeem_of_leefomgeving_geraakt: {
      name: 'systeem_of_leefomgeving_geraakt',
      question: 'Werkt het gezin of de directe omgeving door in de problemen, en raken de problemen hen (of valt dat te verwachten)?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['exodus'] },
      lifeDomain: null,
      sensitivity: 'special',
      cost: 2,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'voetnoot-1' }
    },
    ernstige_gebiedsproblematiek: {
      name: 'ernstige_gebiedsproblematiek',
      question: 'Speelt er in de buurt of het gebied een ernstig veiligheidsprobleem dat meer ketens vraagt?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['politie'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'voetnoot-1' }
    },
    strafbaar_feit: {
      name: 'strafbaar_feit',
      question: 'Is er een strafbaar feit, of is dat er geweest?',
      domain: { kind: 'yes-no' },
      holders: { first: 'om', also: ['politie'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' }
    },
    gevaarstelling: {
      name: 'gevaarstelling',
      question: 'Is er sprake van gevaarstelling, brengt de persoon iemand in gevaar?',
      domain: { kind: 'yes-no' },
      holders: { first: 'politie', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' }
    },
    recidivekans: {
      name: 'recidivekans',
      question: 'Hoe groot is de kans dat de persoon opnieuw een strafbaar feit pleegt?',
      domain: { kind: 'choice', options: ['laag', 'gemiddeld', 'groot'] },
      holders: { first: 'reclassering', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 3,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' }
    },
    strafrecht_wezenlijk: {
      name: 'strafrecht_wezenlijk',
      question: 'Is de inzet van het strafrecht een wezenlijk onderdeel van het plan van aanpak, of kan het dat zijn?',
      domain: { kind: 'yes-no' },
      holders: { first: 'om', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' }
    },
    minderjarige_pleegde_feit: {
      name: 'minderjarige_pleegde_feit',
      question: 'Gaat het om een minderjarige die een strafbaar feit heeft gepleegd?',
      domain: { kind: 'yes-no' },
      holders: { first: 'rvdk', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' }
    },
    recidivekans_minderjarige: {
      name: 'recidivekans_minderjarige',
      question: 'Hoe groot is de kans dat de minderjarige opnieuw een strafbaar feit pleegt?',
      domain: { kind: 'choice', options: ['laag', 'gemiddeld', 'groot'] },
      holders: { first: 'rvdk', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 3,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' }
    },
    relatie_met_minderjarige: {
      name: 'relatie_met_minderjarige',
      question: 'Heeft de zaak te maken met een of meer minderjarigen, bijvoorbeeld eigen kinderen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gemeente'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' }
    },
    zorgen_over_minderjarige: {
      name: 'zorgen_over_minderjarige',
      question: 'Zijn er zorgen over die minderjarige of minderjarigen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'rvdk', also: ['gemeente'] },
      lifeDomain: null,
      sensitivity: 'special',
      cost: 2,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' }
    },
    snijvlak_straf_zorg_sociaal: {
      name: 'snijvlak_straf_zorg_sociaal',
      question: 'Is dit een lokaal veiligheidsvraagstuk op het snijvlak van straf, zorg en sociaal domein?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-reclassering' }
    },
    justitiele_zaak: {
      name: 'justitiele_zaak',
      question: 'Is dit een justitiële zaak?',
      domain: { kind: 'yes-no' },
      holders: { first: 'om', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-reclassering' }
    },
    verandering_nodig: {
      name: 'verandering_nodig',
      question: 'Moet er iets veranderen in het gedrag of de situatie van de persoon, desnoods gedwongen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['zvh'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 2,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-reclassering' }
    },
    verzoek_aan_reclassering: {
      name: 'verzoek_aan_reclassering',
      question: 'Is de reclassering gevraagd om mee te doen aan het casusoverleg?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-reclassering' }
    },
    onveiligheid: {
      name: 'onveiligheid',
      question: 'Is het onveilig, of kan het onveilig worden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'politie', also: ['gemeente'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-politie' }
    },
    vermoeden_strafbaar_feit: {
      name: 'vermoeden_strafbaar_feit',
      question: 'Is er een vermoeden van een strafbaar feit?',
      domain: { kind: 'yes-no' },
      holders: { first: 'politie', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'years', count: 1 },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-politie' }
    },
    verzoek_aan_politie: {
      name: 'verzoek_aan_politie',
      question: 'Is de politie gevraagd om mee te doen aan het casusoverleg?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-politie' }
    },
    casus_geeft_aanleiding: {
      name: 'casus_geeft_aanleiding',
      question: 'Geeft deze casus aanleiding om de politie mee te laten doen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-politie' }
    },
    doelgroep_zvh: {
      name: 'doelgroep_zvh',
      question: 'Hoort de persoon bij een doelgroep die ook na detentie bij het ZVH blijft, zoals de Top X?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    geldig_id_bewijs: {
      name: 'geldig_id_bewijs',
      question: 'Heeft de persoon een geldig identiteitsbewijs?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gemeente'] },
      lifeDomain: 'identiteitsbewijs',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    inkomen_en_dagbesteding: {
      name: 'inkomen_en_dagbesteding',
      question: 'Heeft de persoon na detentie inkomen en iets te doen overdag?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gemeente', 'gedetineerde'] },
      lifeDomain: 'inkomen',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    huisvesting: {
      name: 'huisvesting',
      question: 'Heeft de persoon na detentie een plek om te wonen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gemeente', 'gedetineerde'] },
      lifeDomain: 'onderdak',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    inzicht_in_schulden: {
      name: 'inzicht_in_schulden',
      question: 'Is er inzicht in de schulden van de persoon?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gemeente', 'gedetineerde'] },
      lifeDomain: 'schulden',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    zorg_nodig: {
      name: 'zorg_nodig',
      question: 'Heeft de persoon zorg nodig?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['zorgaanbieder', 'gedetineerde'] },
      lifeDomain: 'zorg',
      sensitivity: 'special',
      cost: 2,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    zorg_voor_minderjarigen: {
      name: 'zorg_voor_minderjarigen',
      question: 'Zorgt de persoon voor minderjarige kinderen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gedetineerde'] },
      lifeDomain: 'sociaal_netwerk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    mantelzorg: {
      name: 'mantelzorg',
      question: 'Geeft de persoon mantelzorg?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gedetineerde'] },
      lifeDomain: 'sociaal_netwerk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    beschermd_wonen_nodig: {
      name: 'beschermd_wonen_nodig',
      question: 'Is beschermd wonen nodig?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['pi'] },
      lifeDomain: 'onderdak',
      sensitivity: 'special',
      cost: 2,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    woont_in_eigen_netwerk: {
      name: 'woont_in_eigen_netwerk',
      question: 'Gaat de persoon na detentie wonen bij iemand uit zijn eigen netwerk?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi', 'gemeente'] },
      lifeDomain: 'onderdak',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    wil_terug_naar_baan: {
      name: 'wil_terug_naar_baan',
      question: 'Vraagt de persoon om na te gaan of hij terug kan naar zijn baan?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: 'werk',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    hulp_bij_zorgverzekering_nodig: {
      name: 'hulp_bij_zorgverzekering_nodig',
      question: 'Heeft de persoon hulp nodig om zijn zorgverzekering stop te zetten en weer te starten?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gedetineerde'] },
      lifeDomain: 'zorg',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    mdo_nodig: {
      name: 'mdo_nodig',
      question: 'Is een multidisciplinair overleg (MDO) nodig?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: [] },
      lifeDomain: 'zorg',
      sensitivity: 'special',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    psycho_medisch_overleg_nodig: {
      name: 'psycho_medisch_overleg_nodig',
      question: 'Is bespreking in het psycho-medisch overleg nodig?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: [] },
      lifeDomain: 'zorg',
      sensitivity: 'special',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    heeft_forensische_zorg: {
      name: 'heeft_forensische_zorg',
      question: 'Liep er voor de detentie ambulante forensische zorg?',
      domain: { kind: 'yes-no' },
      holders: { first: 'reclassering', also: ['zorgaanbieder', 'pi'] },
      lifeDomain: 'zorg',
      sensitivity: 'special',
      cost: 2,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    clientondersteuning_nodig: {
      name: 'clientondersteuning_nodig',
      question: 'Heeft de persoon cliëntondersteuning nodig?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['gedetineerde'] },
      lifeDomain: 'zorg',
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    vrijheden_in_zicht: {
      name: 'vrijheden_in_zicht',
      question: 'Krijgt de persoon binnenkort vrijheden, zoals verlof?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['reclassering'] },
      lifeDomain: 'slachtofferbewust',
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    nieuwe_veroordeling: {
      name: 'nieuwe_veroordeling',
      question: 'Is na de terugkeer een nieuwe onherroepelijke veroordeling vastgesteld?',
      domain: { kind: 'yes-no' },
      holders: { first: 'justid', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 3,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    moment_omgevingsadvies: {
      name: 'moment_omgevingsadvies',
      question: 'Op welk moment is het omgevingsadvies nodig?',
      domain: { kind: 'choice', options: ['ZSM-tafel', 'tenuitvoerlegging', 'nazorg'] },
      holders: { first: 'zvh', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
    },
    wil_gesprek: {
      name: 'wil_gesprek',
      question: 'Wil de persoon een gesprek?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    risico_voor_omgeving: {
      name: 'risico_voor_omgeving',
      question: 'Is er bij terugkeer een risico voor de omgeving?',
      domain: { kind: 'yes-no' },
      holders: { first: 'politie', also: ['reclassering', 'om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 2,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
    },
    te_ver_reizen: {
      name: 'te_ver_reizen',
      question: 'Is de inrichting verder weg dan de afstand die de regio voor een bezoek heeft afgesproken?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
    },
    contact_met_pi: {
      name: 'contact_met_pi',
      question: 'Lukt het om met de inrichting in contact te komen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: ['exodus'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
    },
    in_pga: {
      name: 'in_pga',
      question: 'Valt de persoon onder de persoonsgerichte aanpak (PGA)?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['zvh'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    draaideur: {
      name: 'draaideur',
      question: 'Verblijft de persoon steeds weer in de dag- of nachtopvang en in detentie?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['zorgaanbieder'] },
      lifeDomain: null,
      sensitivity: 'special',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    voorgestelde_regiehouder: {
      name: 'voorgestelde_regiehouder',
      question: 'Aan wie is voorgesteld om na de detentie de regie te voeren?',
      domain: { kind: 'choice', options: ['gemeente', 'lokaal_veld', 'zorgaanbieder'] },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    vrij_zonder_beeld: {
      name: 'vrij_zonder_beeld',
      question: 'Is de persoon vrij terwijl er nog geen beeld van hem is?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    staat_ingeschreven: {
      name: 'staat_ingeschreven',
      question: 'Stond de persoon voor de detentie in een gemeente ingeschreven (BRP)?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gemeente', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'stb_2021_251', place: 'grondslag' }
    },
    verbleef_elders: {
      name: 'verbleef_elders',
      question: 'Verbleef de persoon voor de detentie meestal in een andere gemeente dan waar hij stond ingeschreven?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi', 'gemeente'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'stb_2021_251', place: 'grondslag' }
    },
    wil_zich_elders_vestigen: {
      name: 'wil_zich_elders_vestigen',
      question: 'Wil de persoon na de detentie in een andere gemeente gaan wonen?',
      domain: { kind: 'yes-no' },
      holders: { first: 'gedetineerde', also: ['pi'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: { unit: 'months', count: 6 },
      source: { source: 'stb_2021_251', place: 'grondslag' }
    },
    buiten_de_regio: {
      name: 'buiten_de_regio',
      question: 'Ligt de gemeente waar de persoon naar terugkeert buiten deze regio?',
      domain: { kind: 'yes-no' },
      holders: { first: 'zvh', also: ['gemeente'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' }
    },
    verblijf_voor_uitzetting: {
      name: 'verblijf_voor_uitzetting',
      question: 'Zit de persoon vast om te worden uitgezet?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['justid'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'cvt_vreemdelingen', place: 're-integratie' }
    },
    verblijf_in_jji: {
      name: 'verblijf_in_jji',
      question: 'Zit de persoon in een justitiële jeugdinrichting (JJI)?',
      domain: { kind: 'yes-no' },
      holders: { first: 'justid', also: ['rvdk'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-2.2' }
    },
    inrichting_nog_op_informatieblad: {
      name: 'inrichting_nog_op_informatieblad',
      question: 'Werkt de inrichting nog met het informatieblad in plaats van het deelbare D&R-plan?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['zvh'] },
      lifeDomain: null,
      sensitivity: 'ordinary',
      cost: 1,
      fresh: null,
      source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
    },
    strafduur: {
      name: 'strafduur',
      question: 'Hoe lang is de opgelegde gevangenisstraf?',
      domain: {
        kind: 'choice',
        options: [
          'korter_dan_acht_dagen',
          'acht_dagen_tot_een_jaar',
          'precies_een_jaar',
          'een_tot_twee_jaar',
          'langer_dan_twee_jaar'
        ]
      },
      holders: { first: 'justid', also: ['pi', 'om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'vi_om', place: 'berekening' }
    },
    geheel_onvoorwaardelijk: {
      name: 'geheel_onvoorwaardelijk',
      question: 'Is de straf helemaal onvoorwaardelijk?',
      domain: { kind: 'yes-no' },
      holders: { first: 'om', also: ['justid', 'pi'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'vi_om', place: 'berekening' }
    },
    uitgesloten_van_eindverlof: {
      name: 'uitgesloten_van_eindverlof',
      question: 'Is de persoon veroordeeld voor een misdrijf dat van eindverlof is uitgesloten?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'stcrt_2025_24169', place: 'eindverlof' }
    },
    verlof_dient_plandoel: {
      name: 'verlof_dient_plandoel',
      question: 'Dient het gevraagde verlof een doel uit het D&R-plan?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'cvt_verlof', place: 'verlof' }
    },
    gedrag_staat_verlof_toe: {
      name: 'gedrag_staat_verlof_toe',
      question: 'Staat het gedrag van de persoon verlof toe?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: [] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'cvt_verlof', place: 'verlof' }
    },
    risico_bij_verlof_aanvaardbaar: {
      name: 'risico_bij_verlof_aanvaardbaar',
      question: 'Is het risico van het verlof aanvaardbaar?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['reclassering', 'om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 2,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'cvt_verlof', place: 'verlof' }
    },
    slachtofferbelang_gewogen: {
      name: 'slachtofferbelang_gewogen',
      question: 'Is het belang van slachtoffers bij het verlof gewogen, en staat het verlof niet in de weg?',
      domain: { kind: 'yes-no' },
      holders: { first: 'pi', also: ['om', 'reclassering'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 2,
      fresh: { unit: 'months', count: 3 },
      source: { source: 'cvt_verlof', place: 'verlof' }
    },
    besluit_over_vi: {
      name: 'besluit_over_vi',
      question: 'Wat is er over de voorwaardelijke invrijheidstelling besloten?',
      domain: { kind: 'choice', options: ['toegekend', 'uitgesteld', 'geweigerd', 'herroepen'] },
      holders: { first: 'om', also: ['justid'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'vi_om', place: 'berekening' }
    },
    strafrechtelijke_status: {
      name: 'strafrechtelijke_status',
      question: 'Wat is de strafrechtelijke status van de persoon?',
      domain: {
        kind: 'choice',
        options: ['voorlopig_gehecht', 'veroordeeld', 'onherroepelijk_veroordeeld']
      },
      holders: { first: 'om', also: ['justid'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    onherroepelijk_veroordeeld: {
      name: 'onherroepelijk_veroordeeld',
      question: 'Is de veroordeling onherroepelijk?',
      domain: { kind: 'yes-no' },
      holders: { first: 'justid', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'besluit_justitiele_gegevens', place: 'artikel-11a' }
    },
    ernstig_gewelds_of_zedenmisdrijf: {
      name: 'ernstig_gewelds_of_zedenmisdrijf',
      question: 'Gaat de veroordeling over een ernstig gewelds- of zedenmisdrijf?',
      domain: { kind: 'yes-no' },
      holders: { first: 'justid', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'besluit_justitiele_gegevens', place: 'artikel-11a' }
    },
    tbs_of_verlengbare_pij: {
      name: 'tbs_of_verlengbare_pij',
      question: 'Is tbs met dwangverpleging opgelegd, of een PIJ-maatregel die verlengd kan worden?',
      domain: { kind: 'yes-no' },
      holders: { first: 'justid', also: ['om'] },
      lifeDomain: null,
      sensitivity: 'criminal',
      cost: 1,
      fresh: null,
      source: { source: 'besluit_justitiele_gegevens', place: 'artikel-11a' }
    }
  },
  parties: {
    burgemeester: {
      name: 'burgemeester',
      title: 'Burgemeester',
      kind: 'openbare_orde',
      roles: ['ambtenaar_openbare_orde']
    },
    gedetineerde: { name: 'gedetineerde', title: 'Gedetineerde', kind: 'betrokkene', roles: [] },
    pi: {
      name: 'pi',
      title: 'Penitentiaire inrichting (DJI)',
      kind: 'strafrechtketen',
      roles: ['directeur', 'casemanager', 'mentor']
    },
    justid: {
      name: 'justid',
      title: 'Justitiële Informatiedienst',
      kind: 'strafrechtketen',
      roles: ['zender_van_meldingen']
    },
    gemeente: {
      name: 'gemeente',
      title: 'Gemeente',
      kind: 'gemeentelijk_domein',
      roles: ['contactpersoon_nazorg', 'vervanger']
    },
    lokaal_veld: {
      name: 'lokaal_veld',
      title: 'Lokaal veld',
      kind: 'gemeentelijk_domein',
      roles: ['contactpersoon']
    },
    zvh: {
      name: 'zvh',
      title: 'Zorg- en Veiligheidshuis',
      kind: 'samenwerking',
      roles: ['procesregisseur', 'medewerker_meldingen']
    },
    reclassering: {
      name: 'reclassering',
      title: 'Reclassering (3RO)',
      kind: 'strafrechtketen',
      roles: ['contactpersoon']
    },
    om: {
      name: 'om',
      title: 'Openbaar Ministerie',
      kind: 'strafrechtketen',
      roles: ['aanspreekpunt', 'vervanger']
    },
    rvdk: {
      name: 'rvdk',
      title: 'Raad voor de Kinderbescherming',
      kind: 'strafrechtketen',
      roles: ['gebiedsmanager']
    },
    politie: {
      name: 'politie',
      title: 'Politie',
      kind: 'strafrechtketen',
      roles: ['vertegenwoordiger']
    },
    exodus: {
      name: 'exodus',
      title: 'Exodus of een andere organisatie die gedetineerden bezoekt',
      kind: 'zorg',
      roles: ['bezoeker']
    },
    zorgaanbieder: {
      name: 'zorgaanbieder',
      title: 'Zorgaanbieder',
      kind: 'zorg',
      roles: ['behandelaar']
    }
  },
  sources: {
    omgevingsadvies: {
      id: 'omgevingsadvies',
      title: 'Omgevingsadvies',
      publisher: null,
      year: null,
      kind: 'themablad van een landelijk programma; gelezen',
      places: {
        'waar-gaan-de-projecten-over': {
          heading: 'Waar gaan de projecten over?',
          lines: { from: 3, to: 6 }
        },
        'de-veronderstelling': { heading: 'De veronderstelling', lines: { from: 8, to: 9 } },
        'de-leervragen': { heading: 'De leervragen', lines: { from: 11, to: 19 } }
      },
      extract: 'b7d535333fb0df75cb415c75ab5e603820af3a0be86333f0e14e832e1b3401d6'
    },
    minimumnormen: {
      id: 'minimumnormen',
      title: 'Gezamenlijke uitgangspunten en minimumnormen van de partners in de strafrechtsketen voor de samenwerking in het netwerk van de Zorg- en Veiligheidshuizen',
      publisher: 'De organisaties in de strafrechtsketen',
      year: null,
      kind: 'landelijke afspraak; gelezen',
      places: {
        kernfuncties: {
          heading: 'Nut en noodzaak netwerksamenwerking',
          lines: { from: 9, to: 17 }
        },
        'uitgangspunt-1': {
          heading: 'Uitgangspunt 1, overleg met de manager',
          lines: { from: 23, to: 25 }
        },
        'uitgangspunt-1-om': {
          heading: 'Uitgangspunt 1, Openbaar Ministerie',
          lines: { from: 27, to: 29 }
        },
        'uitgangspunt-1-rvdk': {
          heading: 'Uitgangspunt 1, Raad voor de Kinderbescherming',
          lines: { from: 31, to: 33 }
        },
        'uitgangspunt-1-reclassering': {
          heading: 'Uitgangspunt 1, 3RO',
          lines: { from: 35, to: 37 }
        },
        'uitgangspunt-1-politie': {
          heading: 'Uitgangspunt 1, Politie',
          lines: { from: 39, to: 41 }
        },
        'uitgangspunt-2': {
          heading: 'Uitgangspunt 2, de eigen organisatie',
          lines: { from: 43, to: 45 }
        },
        'uitgangspunt-2-om': {
          heading: 'Uitgangspunt 2, Openbaar Ministerie',
          lines: { from: 47, to: 49 }
        },
        'uitgangspunt-2-rvdk': {
          heading: 'Uitgangspunt 2, Raad voor de Kinderbescherming',
          lines: { from: 51, to: 53 }
        },
        'uitgangspunt-2-reclassering': {
          heading: 'Uitgangspunt 2, 3RO',
          lines: { from: 55, to: 59 }
        },
        'uitgangspunt-2-politie': {
          heading: 'Uitgangspunt 2, Politie',
          lines: { from: 61, to: 63 }
        },
        'uitgangspunt-3': { heading: 'Uitgangspunt 3, selectiviteit', lines: { from: 65, to: 71 } },
        'uitgangspunt-3-afbakening': {
          heading: 'Uitgangspunt 3, afbakening van de casuïstiek',
          lines: { from: 67, to: 67 }
        },
        'uitgangspunt-3-complexiteit': {
          heading: 'Uitgangspunt 3, complexe problematiek',
          lines: { from: 69, to: 69 }
        },
        'uitgangspunt-3-weging': {
          heading: 'Uitgangspunt 3, de weging van elke partner',
          lines: { from: 71, to: 71 }
        },
        'uitgangspunt-3-om': {
          heading: 'Uitgangspunt 3, Openbaar Ministerie',
          lines: { from: 73, to: 75 }
        },
        'uitgangspunt-3-rvdk': {
          heading: 'Uitgangspunt 3, Raad voor de Kinderbescherming',
          lines: { from: 77, to: 79 }
        },
        'uitgangspunt-3-reclassering': {
          heading: 'Uitgangspunt 3, 3RO',
          lines: { from: 81, to: 83 }
        },
        'uitgangspunt-3-politie': {
          heading: 'Uitgangspunt 3, Politie',
          lines: { from: 85, to: 87 }
        },
        'uitgangspunt-4': {
          heading: 'Uitgangspunt 4, werken in een netwerk',
          lines: { from: 89, to: 91 }
        },
        'uitgangspunt-4-om': {
          heading: 'Uitgangspunt 4, Openbaar Ministerie',
          lines: { from: 93, to: 95 }
        },
        'uitgangspunt-4-rvdk': {
          heading: 'Uitgangspunt 4, Raad voor de Kinderbescherming',
          lines: { from: 97, to: 99 }
        },
        'uitgangspunt-4-reclassering': {
          heading: 'Uitgangspunt 4, 3RO',
          lines: { from: 101, to: 103 }
        },
        'uitgangspunt-4-politie': {
          heading: 'Uitgangspunt 4, Politie',
          lines: { from: 105, to: 107 }
        },
        'voetnoot-1': {
          heading: 'Voetnoot 1, complexe problematiek',
          lines: { from: 109, to: 114 }
        }
      },
      extract: 'e5a462cf355ce0b1e52ac9e68cd5821c369cd5b19cb21b455990ccd8d1673172'
    },
    gooi_en_vechtstreek: {
      id: 'gooi_en_vechtstreek',
      title: 'Onderzoek naar detentie en re-integratie in Gooi en Vechtstreek (eigen omschrijving; het uittreksel heeft geen titelblad)',
      publisher: null,
      year: null,
      kind: 'onderzoeksrapport; gelezen',
      places: {
        'paragraaf-1.1': { heading: 'Paragraaf 1.1, Aanleiding', lines: { from: 3, to: 17 } },
        'paragraaf-2.1': {
          heading: 'Paragraaf 2.1, Landelijke statistieken',
          lines: { from: 60, to: 92 }
        },
        'paragraaf-2.2': {
          heading: 'Paragraaf 2.2, Detentie aantallen en detentieduur',
          lines: { from: 96, to: 167 }
        },
        'tabel-1': {
          heading: 'Tabel 1, periode verblijf, plaatsing en aantal terugkeer',
          lines: { from: 102, to: 137 }
        },
        'paragraaf-3.1': {
          heading: 'Paragraaf 3.1, Wetten en kaders, Wet straffen en beschermen',
          lines: { from: 196, to: 210 }
        },
        'paragraaf-3.1-bestuurlijk-akkoord': {
          heading: 'Paragraaf 3.1, Handreiking Bestuurlijk Akkoord',
          lines: { from: 178, to: 194 }
        },
        'paragraaf-3.2-sociaal-domein': {
          heading: 'Paragraaf 3.2, Sociaal domein',
          lines: { from: 227, to: 261 }
        },
        'paragraaf-4.1': {
          heading: 'Paragraaf 4.1, Samenwerking en integraliteit',
          lines: { from: 312, to: 347 }
        },
        'paragraaf-4.4': { heading: 'Paragraaf 4.4, Klantreis', lines: { from: 403, to: 418 } },
        'paragraaf-4.4-melding': {
          heading: 'Paragraaf 4.4, Melding',
          lines: { from: 420, to: 444 }
        },
        'paragraaf-4.4-verzamelen': {
          heading: 'Paragraaf 4.4, Verzamelen van gegevens',
          lines: { from: 448, to: 509 }
        },
        'paragraaf-4.4-gesprek': {
          heading: 'Paragraaf 4.4, Gesprek',
          lines: { from: 511, to: 543 }
        },
        'paragraaf-4.4-plan-van-aanpak': {
          heading: 'Paragraaf 4.4, Plan van aanpak',
          lines: { from: 545, to: 584 }
        },
        'paragraaf-4.4-uitvoering': {
          heading: 'Paragraaf 4.4, Uitvoering plan van aanpak (inclusief overdracht)',
          lines: { from: 586, to: 603 }
        },
        'paragraaf-4.4-monitoring': {
          heading: 'Paragraaf 4.4, Monitoring',
          lines: { from: 605, to: 615 }
        },
        conclusies: { heading: 'Hoofdstuk 5, conclusies', lines: { from: 620, to: 704 } },
        'aanbeveling-1': {
          heading: 'Aanbeveling 1, besluitvorming en verantwoording',
          lines: { from: 708, to: 713 }
        },
        'aanbeveling-2': {
          heading: 'Aanbeveling 2, database en analyses',
          lines: { from: 715, to: 755 }
        },
        'aanbeveling-3': {
          heading: 'Aanbeveling 3, huisvesting, sociaal netwerk en werk',
          lines: { from: 757, to: 764 }
        },
        'aanbeveling-4': {
          heading: 'Aanbeveling 4, het Zorg- en Veiligheidshuis als spil',
          lines: { from: 765, to: 821 }
        },
        'aanbeveling-4-contactpersoon': {
          heading: 'Aanbeveling 4, contactpersoon per gemeente',
          lines: { from: 783, to: 786 }
        },
        'aanbeveling-4-iedereen-op-de-hoogte': {
          heading: 'Aanbeveling 4, betrokkenen kennen het plan',
          lines: { from: 788, to: 789 }
        },
        'aanbeveling-4-geen-beeld': {
          heading: 'Aanbeveling 4, vrijgelaten zonder beeld',
          lines: { from: 796, to: 803 }
        },
        'aanbeveling-4-regie': {
          heading: 'Aanbeveling 4, regie na detentie',
          lines: { from: 805, to: 815 }
        },
        'aanbeveling-5': {
          heading: 'Aanbeveling 5, de samenwerking',
          lines: { from: 822, to: 845 }
        },
        'aanbeveling-6': { heading: 'Aanbeveling 6, de AVG', lines: { from: 847, to: 856 } },
        'bijlage-identiteitsbewijs': {
          heading: 'Bijlage, Identiteitsbewijs',
          lines: { from: 859, to: 862 }
        },
        'bijlage-onderdak': { heading: 'Bijlage, Onderdak', lines: { from: 864, to: 880 } },
        'bijlage-werk': { heading: 'Bijlage, Werk', lines: { from: 882, to: 895 } },
        'bijlage-inkomen': { heading: 'Bijlage, Inkomen', lines: { from: 897, to: 913 } },
        'bijlage-schulden': { heading: 'Bijlage, Schulden', lines: { from: 915, to: 925 } },
        'bijlage-zorg': { heading: 'Bijlage, Zorg', lines: { from: 926, to: 952 } },
        'bijlage-sociaal-netwerk': {
          heading: 'Bijlage, Sociaal netwerk',
          lines: { from: 954, to: 971 }
        },
        'bijlage-slachtofferbewust': {
          heading: 'Bijlage, Slachtofferbewust en herstelgericht werken',
          lines: { from: 973, to: 988 }
        }
      },
      extract: '9f75d1084de92c1088273e3de723309974c4bcce102b7c145c595a10911bb6c7',
      recounts: [
        {
          what: 'Hilversum, naar duur',
          place: 'tabel-1',
          stated: { value: 91, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 36, decimals: 0, isPercent: false },
              { value: 22, decimals: 0, isPercent: false },
              { value: 33, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Hilversum, naar inrichting',
          place: 'tabel-1',
          stated: { value: 91, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 22, decimals: 0, isPercent: false },
              { value: 16, decimals: 0, isPercent: false },
              { value: 15, decimals: 0, isPercent: false },
              { value: 9, decimals: 0, isPercent: false },
              { value: 5, decimals: 0, isPercent: false },
              { value: 3, decimals: 0, isPercent: false },
              { value: 21, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Gooise Meren, naar duur',
          place: 'tabel-1',
          stated: { value: 28, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 15, decimals: 0, isPercent: false },
              { value: 6, decimals: 0, isPercent: false },
              { value: 7, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Gooise Meren, naar inrichting',
          place: 'tabel-1',
          stated: { value: 28, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 13, decimals: 0, isPercent: false },
              { value: 1, decimals: 0, isPercent: false },
              { value: 3, decimals: 0, isPercent: false },
              { value: 3, decimals: 0, isPercent: false },
              { value: 8, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Huizen, naar duur',
          place: 'tabel-1',
          stated: { value: 26, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 10, decimals: 0, isPercent: false },
              { value: 7, decimals: 0, isPercent: false },
              { value: 9, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Huizen, naar inrichting',
          place: 'tabel-1',
          stated: { value: 26, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 6, decimals: 0, isPercent: false },
              { value: 3, decimals: 0, isPercent: false },
              { value: 3, decimals: 0, isPercent: false },
              { value: 4, decimals: 0, isPercent: false },
              { value: 10, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Korter dan vier weken',
          place: 'tabel-1',
          stated: { value: 61, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 36, decimals: 0, isPercent: false },
              { value: 15, decimals: 0, isPercent: false },
              { value: 10, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Vier weken tot drie maanden',
          place: 'tabel-1',
          stated: { value: 35, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 22, decimals: 0, isPercent: false },
              { value: 6, decimals: 0, isPercent: false },
              { value: 7, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Langer dan drie maanden',
          place: 'tabel-1',
          stated: { value: 49, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 33, decimals: 0, isPercent: false },
              { value: 7, decimals: 0, isPercent: false },
              { value: 9, decimals: 0, isPercent: false }
            ]
          },
          note: null
        },
        {
          what: 'Alle gemeenten samen',
          place: 'tabel-1',
          stated: { value: 166, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 91, decimals: 0, isPercent: false },
              { value: 28, decimals: 0, isPercent: false },
              { value: 26, decimals: 0, isPercent: false },
              { value: 4, decimals: 0, isPercent: false },
              { value: 10, decimals: 0, isPercent: false },
              { value: 6, decimals: 0, isPercent: false }
            ]
          },
          note: 'Laren staat er als minder dan vijf; ook met vier is het geen 166.'
        },
        {
          what: 'Aandeel Alphen',
          place: 'paragraaf-2.2',
          stated: { value: 28.2, decimals: 1, isPercent: true },
          from: { kind: 'share', part: 41, whole: 145 },
          note: null
        },
        {
          what: 'Aandeel Nieuwegein',
          place: 'paragraaf-2.2',
          stated: { value: 13.7, decimals: 1, isPercent: true },
          from: { kind: 'share', part: 20, whole: 145 },
          note: null
        },
        {
          what: 'Aandeel Lelystad',
          place: 'paragraaf-2.2',
          stated: { value: 14.5, decimals: 1, isPercent: true },
          from: { kind: 'share', part: 18, whole: 145 },
          note: 'Veertien en een half procent zijn 21 mensen; drie staan er niet bij naam, of het getal klopt niet.'
        },
        {
          what: 'Aandeel Schiphol',
          place: 'paragraaf-2.2',
          stated: { value: 11, decimals: 1, isPercent: true },
          from: { kind: 'share', part: 16, whole: 145 },
          note: null
        },
        {
          what: 'Aandeel Zaanstad',
          place: 'paragraaf-2.2',
          stated: { value: 4.1, decimals: 1, isPercent: true },
          from: { kind: 'share', part: 6, whole: 145 },
          note: null
        },
        {
          what: 'Binnen zestig kilometer, opgeteld uit de percentages',
          place: 'paragraaf-2.2',
          stated: { value: 71.5, decimals: 1, isPercent: true },
          from: {
            kind: 'sum',
            parts: [
              { value: 28.2, decimals: 1, isPercent: true },
              { value: 13.7, decimals: 1, isPercent: true },
              { value: 14.5, decimals: 1, isPercent: true },
              { value: 11, decimals: 1, isPercent: true },
              { value: 4.1, decimals: 1, isPercent: true }
            ]
          },
          note: null
        },
        {
          what: 'Binnen zestig kilometer, als aantal',
          place: 'paragraaf-2.2',
          stated: { value: 71.5, decimals: 1, isPercent: true },
          from: { kind: 'share', part: 106, whole: 145 },
          note: 'De 106 tellen Grave mee; het percentage doet dat niet.'
        },
        {
          what: 'Binnen zestig kilometer, aantal van de genoemde inrichtingen',
          place: 'paragraaf-2.2',
          stated: { value: 106, decimals: 0, isPercent: false },
          from: {
            kind: 'sum',
            parts: [
              { value: 41, decimals: 0, isPercent: false },
              { value: 20, decimals: 0, isPercent: false },
              { value: 18, decimals: 0, isPercent: false },
              { value: 16, decimals: 0, isPercent: false },
              { value: 6, decimals: 0, isPercent: false }
            ]
          },
          note: 'De vijf genoemde inrichtingen zijn samen 101; met Grave is het 106.'
        },
        {
          what: 'Langer dan vier weken',
          place: 'paragraaf-2.2',
          stated: { value: 58, decimals: 0, isPercent: true },
          from: { kind: 'share', part: 84, whole: 145 },
          note: null
        },
        {
          what: 'Korter dan vier weken, aandeel',
          place: 'paragraaf-2.2',
          stated: { value: 42, decimals: 0, isPercent: true },
          from: { kind: 'share', part: 61, whole: 145 },
          note: null
        }
      ]
    },
    pbw: {
      id: 'pbw',
      title: 'Penitentiaire beginselenwet',
      publisher: 'Staat der Nederlanden',
      year: null,
      kind: 'wet; werking via een officiële pagina, de tekst van de artikelen is niet bevestigd',
      places: {
        'artikel-18a': { heading: 'Artikel 18a, gegevens voor het D&R-plan', lines: null },
        'artikel-18b': { heading: 'Artikel 18b, informatie over risico\'s', lines: null }
      },
      extract: null
    },
    rspog: {
      id: 'rspog',
      title: 'Regeling selectie, plaatsing en overplaatsing van gedetineerden',
      publisher: 'Ministerie van Justitie en Veiligheid',
      year: null,
      kind: 'ministeriële regeling, Stcrt. 2014, 4617 en Stcrt. 2021, 28357; officiële publicatie',
      places: {
        'artikel-1c': {
          heading: 'Artikel 1c, D&R-plan binnen een maand, vervallen per 1 juli 2021',
          lines: null
        }
      },
      extract: null
    },
    dji_werkwijze: {
      id: 'dji_werkwijze',
      title: 'Werkwijze van DJI bij binnenkomst en screening (pagina op dji.nl)',
      publisher: 'Dienst Justitiële Inrichtingen',
      year: null,
      kind: 'werkproces; officiële pagina',
      places: {
        screening: { heading: 'Screening binnen tien werkdagen', lines: null },
        mdo: { heading: 'Multidisciplinair overleg', lines: null }
      },
      extract: null
    },
    atw: {
      id: 'atw',
      title: 'Algemene termijnenwet',
      publisher: 'Staat der Nederlanden',
      year: 1964,
      kind: 'wet; via derden',
      places: {
        'artikel-1': { heading: 'Artikel 1, einde op zaterdag, zondag of feestdag', lines: null },
        'artikel-2': { heading: 'Artikel 2, ten minste twee gewone dagen', lines: null },
        'artikel-3': { heading: 'Artikel 3, feestdagen en gelijkgestelde dagen', lines: null },
        'artikel-4': { heading: 'Artikel 4, uitzonderingen', lines: null }
      },
      extract: null
    },
    besluit_gelijkstelling_2023: {
      id: 'besluit_gelijkstelling_2023',
      title: 'Besluit over gelijkgestelde dagen in 2023, 2024 en 2025 (eigen omschrijving)',
      publisher: 'Staat der Nederlanden',
      year: null,
      kind: 'koninklijk besluit; via derden',
      places: { dagen: { heading: 'De gelijkgestelde dagen', lines: null } },
      extract: null
    },
    besluit_gelijkstelling_2026: {
      id: 'besluit_gelijkstelling_2026',
      title: 'Besluit over gelijkgestelde dagen in 2026, 2027 en 2028 (eigen omschrijving)',
      publisher: 'Staat der Nederlanden',
      year: null,
      kind: 'koninklijk besluit; via derden',
      places: { dagen: { heading: 'De gelijkgestelde dagen', lines: null } },
      extract: null
    },
    wjsg: {
      id: 'wjsg',
      title: 'Wet justitiële en strafvorderlijke gegevens',
      publisher: 'Staat der Nederlanden',
      year: null,
      kind: 'wet; via een officiële publicatie, Stcrt. 2020, 12991',
      places: {
        'artikel-51c': { heading: 'Artikel 51c lid 2, tenuitvoerleggingsgegevens', lines: null }
      },
      extract: null
    },
    beleidsregel_tenuitvoerlegging: {
      id: 'beleidsregel_tenuitvoerlegging',
      title: 'Beleidsregel verstrekking tenuitvoerleggingsgegevens',
      publisher: 'Ministerie van Justitie en Veiligheid',
      year: 2021,
      kind: 'beleidsregel, BWBR0045627; officiële publicatie',
      places: {
        stappenplan: { heading: 'Structurele verstrekkingen en stappenplan', lines: null }
      },
      extract: null
    },
    zvh_netwerk_2023: {
      id: 'zvh_netwerk_2023',
      title: 'Bericht over het deelbaar D&R-plan en de Berichtenbox Re-integratie',
      publisher: 'Netwerk van Zorg- en Veiligheidshuizen',
      year: 2023,
      kind: 'nieuwsbericht van 7 december 2023; officiële pagina',
      places: {
        'deelbaar-dr-plan': {
          heading: 'Het deelbaar D&R-plan vervangt het Informatieblad Gemeenten',
          lines: null
        },
        'risico-informatie': {
          heading: 'Meldingen van risico\'s sinds september 2023',
          lines: null
        }
      },
      extract: null
    },
    stb_2021_251: {
      id: 'stb_2021_251',
      title: 'Staatsblad 2021, 251 (besluit bij de Wet straffen en beschermen)',
      publisher: 'Staat der Nederlanden',
      year: 2021,
      kind: 'algemene maatregel van bestuur; officiële publicatie',
      places: { grondslag: { heading: 'Grondslag voor gegevens bij het D&R-plan', lines: null } },
      extract: null
    },
    zvh_werkwijze: {
      id: 'zvh_werkwijze',
      title: 'Werkwijze van het casusoverleg, zoals enkele Zorg- en Veiligheidshuizen die beschrijven (eigen omschrijving)',
      publisher: 'Enkele Zorg- en Veiligheidshuizen, op hun eigen pagina\'s',
      year: null,
      kind: 'werkwijze van enkele huizen; via pagina\'s van die huizen, en alleen daar geldig',
      places: {
        aanmelding: {
          heading: 'Aanmelding: eerst met de betrokkene besproken, en alleen behandeld als zij compleet is',
          lines: null
        },
        triage: { heading: 'Triage met politie, reclassering, OM en het huis', lines: null },
        afspraken: {
          heading: 'Afspraken: wie inhoudelijk regie heeft en wie het proces bewaakt',
          lines: null
        },
        evaluatie: { heading: 'Nagaan of het loopt zoals afgesproken', lines: null }
      },
      extract: null
    },
    participatiewet: {
      id: 'participatiewet',
      title: 'Participatiewet',
      publisher: 'Staat der Nederlanden',
      year: null,
      kind: 'wet; werking via een officiële pagina en een uitspraak, de tekst zelf is niet nagelezen',
      places: {
        'artikel-13': {
          heading: 'Artikel 13 lid 1 onder a, geen recht tijdens detentie',
          lines: null
        }
      },
      extract: null
    },
    besluit_justitiele_gegevens: {
      id: 'besluit_justitiele_gegevens',
      title: 'Besluit justitiële en strafvorderlijke gegevens',
      publisher: 'Staat der Nederlanden',
      year: null,
      kind: 'algemene maatregel van bestuur, Stb. 2011, 314; officiële publicatie',
      places: {
        'artikel-11a': {
          heading: 'Artikel 11a, informatie voor de burgemeester over terugkeer',
          lines: null
        }
      },
      extract: null
    },
    vi_om: {
      id: 'vi_om',
      title: 'Voorwaardelijke invrijheidstelling (pagina van de Centrale Voorziening v.i.)',
      publisher: 'Openbaar Ministerie',
      year: null,
      kind: 'toelichting op de wet; officiële pagina',
      places: {
        berekening: {
          heading: 'Wanneer voorwaardelijke invrijheidstelling aan de orde is',
          lines: null
        }
      },
      extract: null
    },
    cvt_verlof: {
      id: 'cvt_verlof',
      title: 'Verlof en het penitentiair programma (pagina van de Commissie van toezicht)',
      publisher: 'Commissie van toezicht detentie',
      year: null,
      kind: 'toelichting op de regeling; officiële pagina',
      places: {
        verlof: {
          heading: 'Verlof dient een doel in het plan; gedrag, risico\'s en slachtoffers worden getoetst',
          lines: null
        },
        'penitentiair-programma': {
          heading: 'Penitentiair programma bij straffen tot een jaar',
          lines: null
        }
      },
      extract: null
    },
    cvt_vreemdelingen: {
      id: 'cvt_vreemdelingen',
      title: 'Vreemdelingen in detentie (pagina van de Commissie van toezicht)',
      publisher: 'Commissie van toezicht detentie',
      year: null,
      kind: 'toelichting op de regeling; officiële pagina',
      places: {
        're-integratie': {
          heading: 'Wie wordt uitgezet, heeft geen re-integratie in Nederland',
          lines: null
        }
      },
      extract: null
    },
    stcrt_2025_24169: {
      id: 'stcrt_2025_24169',
      title: 'Staatscourant 2025, 24169 (maatregel bij gebrek aan plaatsen, eigen omschrijving)',
      publisher: 'Ministerie van Justitie en Veiligheid',
      year: 2025,
      kind: 'ministeriële regeling; officiële publicatie, de voorwaarden deels via derden',
      places: {
        eindverlof: { heading: 'Eindverlof tot twee weken sinds 15 juli 2025', lines: null }
      },
      extract: null
    },
    wgs: {
      id: 'wgs',
      title: 'Wet gegevensverwerking door samenwerkingsverbanden (Stb. 2024, 198) en het besluit daarbij (Stb. 2024, 380)',
      publisher: 'Staatsblad',
      year: 2024,
      kind: 'wet; in werking sinds 1 maart 2025; de artikelen zelf niet gelezen',
      places: {
        'zorg-en-veiligheidshuizen': {
          heading: 'De artikelen over de Zorg- en Veiligheidshuizen',
          lines: null
        }
      },
      extract: null
    }
  },
  norms: {
    'CO-1': {
      id: 'CO-1',
      text: 'Doelen, indicatoren en streefwaarden ontbreken, en wie beslist is niet geregeld.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'kpi.yaml: wat gemeten wordt',
          'gebied.yaml, onder doelen: streefwaarde en wie beslist'
        ]
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-2': {
      id: 'CO-2',
      text: 'Er wordt niet met gegevens gestuurd.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['kpi.yaml', 'ketenregie cijfers', 'ketenregie draai']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-3': {
      id: 'CO-3',
      text: 'Huisvesting en werk krijgen in beleid te weinig aandacht.',
      party: null,
      carriedBy: {
        rules: ['dr_plan_compleet'],
        timeLimits: [],
        tasks: ['OND-03', 'OND-06', 'WRK-01', 'WRK-04'],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-4': {
      id: 'CO-4',
      text: 'De inzet gaat vooral over risico, en weinig over wie kort zit en over het thuisfront.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['SOC-03', 'SOC-05', 'CON-01', 'LOK-02'],
        messages: ['aanmelding_lokaal_veld'],
        processes: { detentie_en_terugkeer: ['vrijgelaten_zonder_beeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-5': {
      id: 'CO-5',
      text: 'Taken volgen het akkoord en de wet niet, en de regie na detentie is verdeeld.',
      party: null,
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['overdracht_aangeboden'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-6': {
      id: 'CO-6',
      text: 'Werkafspraken, instructies en protocollen ontbreken.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['deze bestanden: wat partijen afspreken, te lezen en uit te voeren']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-7': {
      id: 'CO-7',
      text: 'Privacy is niet geborgd.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['delen.yaml: zonder grondslag gaat er niets weg', 'ketenregie register']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'CO-8': {
      id: 'CO-8',
      text: 'Er zijn kansen, zoals langer verblijf, inrichtingen dichtbij en een plan dat gedeeld mag worden.',
      party: null,
      carriedBy: {
        rules: ['gespreksvorm'],
        timeLimits: [],
        tasks: [],
        messages: ['dr_plan_naar_gemeente'],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    'RE-1': {
      id: 'RE-1',
      text: 'Regel wie beslist en wie zich verantwoordt.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'gebied.yaml, onder doelen: wie beslist en wie zich verantwoordt',
          'ketenregie cijfers'
        ]
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-1' }
    },
    'RE-2': {
      id: 'RE-2',
      text: 'Houd gegevens bij en kijk wat werkt.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['kpi.yaml', 'ketenregie cijfers', 'ketenregie draai: tabellen en verslag']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    'RE-3': {
      id: 'RE-3',
      text: 'Beslis of er inzet nodig is op huisvesting, netwerk en werk.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['OND-06', 'SOC-02', 'WRK-04'],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-3' }
    },
    'RE-4': {
      id: 'RE-4',
      text: 'Maak het ZVH de spil.',
      party: 'zvh',
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['melding', 'verzamelen', 'regie_wegen'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4' }
    },
    'RE-5': {
      id: 'RE-5',
      text: 'Werk samen volgens vastgelegde afspraken.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['deze bestanden, met voorbeelden die uitgerekend worden']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-5' }
    },
    'RE-6': {
      id: 'RE-6',
      text: 'Toets aan de AVG, maak een DPIA en praat met de persoon.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: ['bericht_aan_betrokkene'],
        processes: { detentie_en_terugkeer: ['gesprek'] },
        elsewhere: ['delen.yaml', 'ketenregie register: invoer voor de DPIA']
      },
      notCarried: null,
      forPerson: 'informed',
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    'SF-a': {
      id: 'SF-a',
      text: 'Snel een compleet beeld van elke gedetineerde, met een plan.',
      party: 'zvh',
      carriedBy: {
        rules: ['dr_plan_compleet'],
        timeLimits: ['dr_plan'],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'SF-b': {
      id: 'SF-b',
      text: 'Korte lijnen met de inrichtingen.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: 'Een goede relatie is geen afspraak die na te gaan is; wat ervan te regelen is, dragen SF-c en SF-d.',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'SF-c': {
      id: 'SF-c',
      text: 'Inrichtingen verzamelen zo veel mogelijk en beginnen met re-integratie.',
      party: 'pi',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['ID-01', 'OND-01', 'WRK-01', 'INK-01', 'SCH-01', 'ZRG-02', 'SOC-01'],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'SF-d': {
      id: 'SF-d',
      text: 'Wie gedetineerden bezoekt, wordt daarbij geholpen.',
      party: 'zvh',
      carriedBy: {
        rules: ['gespreksvorm', 'bezoek_aangewezen'],
        timeLimits: [],
        tasks: ['CON-03', 'CON-04', 'CON-05'],
        messages: [],
        processes: {},
        elsewhere: ['gebied.yaml, onder bezoek', 'ketenregie bezoek']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'SF-e': {
      id: 'SF-e',
      text: 'Wie kort zit, wordt aangemeld bij het lokaal veld.',
      party: 'zvh',
      carriedBy: {
        rules: ['route', 'eerst_naar_lokaal_veld'],
        timeLimits: [],
        tasks: ['CON-01'],
        messages: ['aanmelding_lokaal_veld'],
        processes: { detentie_en_terugkeer: ['melding_beoordeeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'SF-2': {
      id: 'SF-2',
      text: 'De contactpersoon van de gemeente en de regievoerder stemmen af.',
      party: 'gemeente',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['gebied.yaml, onder contact en aanspreekpunten']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'SF-3': {
      id: 'SF-3',
      text: 'Praat met de persoon en niet over hem.',
      party: null,
      carriedBy: {
        rules: ['gespreksvorm'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['gesprek_gevoerd'] },
        elsewhere: []
      },
      notCarried: null,
      forPerson: 'spoken-with',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'AM-1': {
      id: 'AM-1',
      text: 'Vanaf welke dag de vier weken tellen.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['dr_plan', 'gesprek_basisvoorwaarden'],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    'AM-2': {
      id: 'AM-2',
      text: 'Of de vier weken voor het gesprek gelden, voor het plan of voor beide.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['dr_plan', 'gesprek_basisvoorwaarden'],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    'AM-3': {
      id: 'AM-3',
      text: 'Hoe "en" en "of" in de zin over het OM binden.',
      party: 'om',
      carriedBy: {
        rules: ['om_deelname'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' }
    },
    'AM-4': {
      id: 'AM-4',
      text: 'Hoe "en" en "of" in de voetnoot over complexiteit binden.',
      party: null,
      carriedBy: {
        rules: ['complexe_problematiek'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'voetnoot-1' }
    },
    'AM-5': {
      id: 'AM-5',
      text: 'Hoe "en" en "of" in de zin over de Raad binden, en wanneer iemand minderjarig moet zijn.',
      party: 'rvdk',
      carriedBy: {
        rules: ['rvdk_deelname'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' }
    },
    'AM-6': {
      id: 'AM-6',
      text: 'Of de reclassering op het snijvlak ook meedoet als de zaak niet justitieel is.',
      party: 'reclassering',
      carriedBy: {
        rules: ['reclassering_deelname'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-reclassering' }
    },
    'AM-7': {
      id: 'AM-7',
      text: 'Waar "als de casus daar aanleiding toe geeft" bij de politie over gaat.',
      party: 'politie',
      carriedBy: {
        rules: ['politie_deelname'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-politie' }
    },
    'AM-8': {
      id: 'AM-8',
      text: 'In welke klasse een verblijf van precies vier weken of drie maanden valt.',
      party: null,
      carriedBy: {
        rules: ['korter_dan_vier_weken', 'korter_dan_drie_maanden', 'duurklasse'],
        timeLimits: ['verblijf_vier_weken', 'verblijf_drie_maanden'],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' }
    },
    'AM-9': {
      id: 'AM-9',
      text: 'Wie in de persoonsgerichte aanpak de regie heeft.',
      party: 'gemeente',
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: ['RGI-02'],
        messages: [],
        processes: {},
        elsewhere: ['ketenregie regelingen']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'AM-10': {
      id: 'AM-10',
      text: 'Welke groep voorgaat als iemand in twee groepen valt.',
      party: null,
      carriedBy: {
        rules: ['regiehouder_na_detentie', 'meer_dan_een_doelgroep'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'AM-11': {
      id: 'AM-11',
      text: 'Welke gemeente aan zet is.',
      party: 'gemeente',
      carriedBy: {
        rules: ['gemeente_aan_zet', 'gemeente_onbekend', 'tweede_gemeente'],
        timeLimits: [],
        tasks: ['GEM-01', 'GEM-02'],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'stb_2021_251', place: 'grondslag' }
    },
    'AM-12': {
      id: 'AM-12',
      text: 'Wie in een gemeente het lokaal veld is.',
      party: 'lokaal_veld',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['LVD-01'],
        messages: [],
        processes: {},
        elsewhere: ['ketenregie regelingen']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    BINNENKOMST: {
      id: 'BINNENKOMST',
      text: 'Iemand komt binnen in een inrichting.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['melding'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    MELDING_ONTVANGEN: {
      id: 'MELDING_ONTVANGEN',
      text: 'Een melding komt binnen, ook te laat, dubbel of verbeterd.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {
          detentie_en_terugkeer: ['melding', 'melding_beoordeeld', 'melding_gecorrigeerd']
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    SCREENING_GEREED: {
      id: 'SCREENING_GEREED',
      text: 'De screening is gereed.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['screening'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['screening_gereed'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    TRAJECTGESPREK: {
      id: 'TRAJECTGESPREK',
      text: 'Er is gesproken, of de persoon wilde dat niet.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {
          detentie_en_terugkeer: ['trajectgesprek_gevoerd', 'gesprek_gevoerd', 'gesprek_geweigerd']
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    DR_PLAN_VASTGESTELD: {
      id: 'DR_PLAN_VASTGESTELD',
      text: 'Het D&R-plan is vastgesteld.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['plan_vastgesteld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    DR_PLAN_GEDEELD: {
      id: 'DR_PLAN_GEDEELD',
      text: 'Het plan gaat naar wie ermee werkt.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: ['dr_plan_naar_gemeente', 'dr_plan_naar_reclassering'],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    DR_PLAN_GEWIJZIGD: {
      id: 'DR_PLAN_GEWIJZIGD',
      text: 'Het plan verandert, en wie het kent hoort dat.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['plan_gewijzigd'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    OVERPLAATSING: {
      id: 'OVERPLAATSING',
      text: 'De persoon gaat naar een andere inrichting.',
      party: null,
      carriedBy: {
        rules: ['valt_onder_deze_afspraken'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['overplaatsing', 'onder_andere_afspraken'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    MDO: {
      id: 'MDO',
      text: 'De inrichting houdt een multidisciplinair overleg.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['volgend_mdo'],
        tasks: ['ZRG-06', 'ZRG-07'],
        messages: [],
        processes: { detentie_en_terugkeer: ['mdo_gehouden'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    VERLOF: {
      id: 'VERLOF',
      text: 'De persoon krijgt verlof.',
      party: null,
      carriedBy: {
        rules: ['verlof_mogelijk'],
        timeLimits: [],
        tasks: ['SLA-03', 'SLA-07'],
        messages: ['melding_vrijheden', 'vrijheden_aan_reclassering'],
        processes: { detentie_en_terugkeer: ['verlof'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    STATUSWISSEL: {
      id: 'STATUSWISSEL',
      text: 'De strafrechtelijke status verandert, tot en met vrijspraak.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['statuswissel', 'vrijspraak'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    EINDDATUM_GEWIJZIGD: {
      id: 'EINDDATUM_GEWIJZIGD',
      text: 'De einddatum schuift.',
      party: null,
      carriedBy: {
        rules: ['eindverlof_mogelijk'],
        timeLimits: [],
        tasks: ['VRY-01'],
        messages: [],
        processes: { detentie_en_terugkeer: ['einddatum_gewijzigd'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    SCHORSING: {
      id: 'SCHORSING',
      text: 'De detentie wordt geschorst.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['schorsing', 'nog_in_detentie'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    PP_START: {
      id: 'PP_START',
      text: 'Een penitentiair programma begint.',
      party: null,
      carriedBy: {
        rules: ['penitentiair_programma_mogelijk'],
        timeLimits: [],
        tasks: [],
        messages: ['melding_vrijheden'],
        processes: { detentie_en_terugkeer: ['pp_begonnen'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    VI_BESLUIT: {
      id: 'VI_BESLUIT',
      text: 'Over voorwaardelijke invrijheidstelling is besloten.',
      party: null,
      carriedBy: {
        rules: ['vi_aan_de_orde'],
        timeLimits: [],
        tasks: [],
        messages: ['melding_vrijheden'],
        processes: { detentie_en_terugkeer: ['vi_besluit'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    ONTSLAG: {
      id: 'ONTSLAG',
      text: 'De persoon komt vrij.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['ontslag'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['regie_wegen', 'vrijgelaten_zonder_beeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    ONTTREKKING: {
      id: 'ONTTREKKING',
      text: 'De persoon onttrekt zich aan de detentie.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['onttrekking_voorbij'],
        tasks: [],
        messages: ['melding_onttrekking'],
        processes: {
          detentie_en_terugkeer: [
            'onttrekking',
            'onttrokken',
            'onttrokken_met_plan',
            'terug_in_detentie'
          ]
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    OVERDRACHT_AANGEBODEN: {
      id: 'OVERDRACHT_AANGEBODEN',
      text: 'De regie wordt aangeboden.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [
          'overdracht_regie',
          'overdracht_regie_lokaal_veld',
          'overdracht_regie_zorgaanbieder'
        ],
        processes: {
          detentie_en_terugkeer: ['overdracht_aangeboden', 'aanbod_versturen', 'aanbod_vooraf']
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    OVERDRACHT_AANVAARD: {
      id: 'OVERDRACHT_AANVAARD',
      text: 'De regie wordt aanvaard.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['overdracht_aanvaard', 'regie_overgedragen'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    OVERDRACHT_GEWEIGERD: {
      id: 'OVERDRACHT_GEWEIGERD',
      text: 'De regie wordt geweigerd.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['overdracht_geweigerd'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    VERHUIZING: {
      id: 'VERHUIZING',
      text: 'De persoon gaat naar een andere gemeente.',
      party: null,
      carriedBy: {
        rules: ['keert_terug_buiten_de_regio'],
        timeLimits: ['overdracht_andere_regio'],
        tasks: ['GEM-03'],
        messages: ['overdracht_andere_regio', 'betrokkene_over_andere_regio'],
        processes: {
          detentie_en_terugkeer: ['verhuizing', 'verhuisd', 'buiten_de_regio', 'overgedragen']
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    NIEUWE_DETENTIE: {
      id: 'NIEUWE_DETENTIE',
      text: 'De persoon zit opnieuw vast terwijl zijn zaak loopt.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['nieuwe_detentie'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    OVERLIJDEN: {
      id: 'OVERLIJDEN',
      text: 'De persoon overlijdt.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['overlijden'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    AFSLUITING: {
      id: 'AFSLUITING',
      text: 'De zaak wordt afgesloten.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['afsluiting'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    VERNIETIGING: {
      id: 'VERNIETIGING',
      text: 'De gegevens van een zaak worden vernietigd.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'bewaartermijnen.yaml in de map van een regio, met een bron; zonder termijn blijft een zaak staan',
          'ketenregie wis',
          'ketenregie bewaar'
        ]
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
    },
    'KF-1': {
      id: 'KF-1',
      text: 'Casusoverleggen over complexe zaken mogelijk maken en leiden.',
      party: 'zvh',
      carriedBy: {
        rules: ['complexe_problematiek'],
        timeLimits: ['casusoverleg_houden'],
        tasks: [],
        messages: [],
        processes: {
          casusoverleg: ['triage', 'overleg', 'evalueren'],
          detentie_en_terugkeer: [
            'casusoverleg',
            'casusoverleg_aangemeld',
            'casusoverleg_afspraken_gemaakt'
          ]
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'kernfuncties' }
    },
    'KF-2': {
      id: 'KF-2',
      text: 'Kennis bieden over zorg en veiligheid, en vragen van partners beantwoorden.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { omgevingsadvies: ['vraag_verhelderen', 'informatie_verzamelen'] },
        elsewhere: [
          'ketenregie vraag: welke informatie nodig is, en wie haar heeft',
          'kennis die geen zaak raakt, valt hier buiten'
        ]
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'kernfuncties' }
    },
    'KF-3': {
      id: 'KF-3',
      text: 'Zien wat er speelt, en bestuurders en partners daarover adviseren.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'ketenregie cijfers: seinen aan wie beslist',
          'ketenregie draai: samenvatting en verslag over alle zaken van een regio'
        ]
      },
      notCarried: null,
      source: { source: 'minimumnormen', place: 'kernfuncties' }
    },
    'KR-a': {
      id: 'KR-a',
      text: 'Een melding van een detentie komt binnen en iemand beoordeelt haar.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: ['melding_beoordelen'],
        tasks: [],
        messages: ['melding_detentie', 'stop_uitkering'],
        processes: { detentie_en_terugkeer: ['melding', 'melding_beoordeeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    'KR-b': {
      id: 'KR-b',
      text: 'Wie iets weet, voegt het toe, tot er een beeld van de persoon is.',
      party: 'zvh',
      carriedBy: {
        rules: ['informatieblad_compleet', 'dr_plan_compleet'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['verzamelen', 'gegevens_verzameld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    'KR-c': {
      id: 'KR-c',
      text: 'Met de persoon wordt gesproken.',
      party: 'pi',
      carriedBy: {
        rules: ['gespreksvorm'],
        timeLimits: ['gesprek_basisvoorwaarden'],
        tasks: ['CON-03', 'CON-04', 'CON-05', 'CON-06'],
        messages: [],
        processes: { detentie_en_terugkeer: ['gesprek', 'gesprek_gevoerd', 'gesprek_geweigerd'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    'KR-d': {
      id: 'KR-d',
      text: 'Er komt één plan van aanpak, met het D&R-plan als basis.',
      party: 'pi',
      carriedBy: {
        rules: [],
        timeLimits: ['dr_plan'],
        tasks: [],
        messages: ['dr_plan_naar_gemeente', 'dr_plan_naar_reclassering'],
        processes: {
          detentie_en_terugkeer: ['plan_van_aanpak', 'plan_vastgesteld', 'plan_gewijzigd']
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
    },
    'KR-e': {
      id: 'KR-e',
      text: 'Het plan wordt uitgevoerd en de regie wordt overgedragen.',
      party: 'gemeente',
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: [],
        messages: ['overdracht_regie'],
        processes: {
          detentie_en_terugkeer: [
            'uitvoering',
            'overdracht_aangeboden',
            'overdracht_aanvaard',
            'overdracht_geweigerd'
          ]
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'KR-f': {
      id: 'KR-f',
      text: 'Iemand volgt hoe het daarna gaat.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: ['monitoring_evaluatie'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['monitoring', 'afsluiting'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
    },
    L1: {
      id: 'L1',
      text: 'Welke informatie hoort in een omgevingsadvies, hoe komt die er, en wat levert het op?',
      party: null,
      carriedBy: {
        rules: ['omgevingsadvies_compleet'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { omgevingsadvies: ['informatie_verzamelen', 'effect_nagegaan'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    L2: {
      id: 'L2',
      text: 'Hoe weten wij wie over welke informatie beschikt?',
      party: null,
      carriedBy: {
        rules: ['omgevingsadvies_compleet'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['ketenregie vraag omgevingsadvies_compleet zegt per partij wat nog ontbreekt']
      },
      notCarried: null,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    L3: {
      id: 'L3',
      text: 'Hoe regelen wij die informatie in proces, regels en techniek?',
      party: null,
      carriedBy: {
        rules: ['omgevingsadvies_compleet'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { omgevingsadvies: ['informatie_verzamelen', 'advies_uitgebracht'] },
        elsewhere: ['ketenregie vraag omgevingsadvies_compleet']
      },
      notCarried: null,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    L4: {
      id: 'L4',
      text: 'Worden beslissingen en straffen er beter van?',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { omgevingsadvies: ['effect_nagegaan'] },
        elsewhere: [
          'kpi.yaml: advies_hielp, later gevraagd en geteld, los van zaken en personen',
          'uitkomsten.jsonl in de map van een regio; ketenregie cijfers'
        ]
      },
      notCarried: null,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    L5: {
      id: 'L5',
      text: 'Voor wie levert een omgevingsadvies het meeste op?',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'kpi.yaml: meerwaarde_per_doelgroep, later gevraagd en geteld, los van zaken en personen',
          'uitkomsten.jsonl in de map van een regio; ketenregie cijfers'
        ]
      },
      notCarried: null,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    L6: {
      id: 'L6',
      text: 'Wat betekent dit voor informatie, samenwerking en wettelijke kaders?',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['delen.yaml: elk bericht met doel, grondslag en velden', 'ketenregie register']
      },
      notCarried: null,
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    'N-01': {
      id: 'N-01',
      text: 'Binnen vier weken na binnenkomst is er een D&R-plan, liefst samen met de gedetineerde gemaakt.',
      party: 'pi',
      carriedBy: {
        rules: [],
        timeLimits: ['dr_plan'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['opstellen', 'plan_vastgesteld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    'N-02': {
      id: 'N-02',
      text: 'Binnen vier weken na plaatsing is er een gesprek over wat ontbreekt: identiteitsbewijs, inkomen en dagbesteding, huisvesting, inzicht in schulden en, als dat speelt, zorg.',
      party: 'pi',
      carriedBy: {
        rules: [],
        timeLimits: ['gesprek_basisvoorwaarden'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['gesprek', 'gesprek_gevoerd'] },
        elsewhere: []
      },
      notCarried: null,
      forPerson: 'spoken-with',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    'N-03': {
      id: 'N-03',
      text: 'De uitkomst van dat gesprek komt op een informatieblad en gaat naar de gemeente.',
      party: 'pi',
      carriedBy: {
        rules: ['informatieblad_compleet', 'bericht_over_plan'],
        timeLimits: [],
        tasks: [],
        messages: ['informatieblad', 'dr_plan_naar_gemeente'],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    'N-04': {
      id: 'N-04',
      text: 'De gemeente krijgt van elke strafrechtelijke detentie het begin, het einde en de inrichting.',
      party: 'justid',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: ['melding_detentie'],
        processes: { detentie_en_terugkeer: ['melding'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    'N-05': {
      id: 'N-05',
      text: 'Bij een melding bepaalt het ZVH wat met wie gedeeld moet worden, en welke gegevens nodig zijn voor een volledig beeld.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: ['melding_beoordelen'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['melding', 'melding_beoordeeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    'N-06': {
      id: 'N-06',
      text: 'De gemeente krijgt een standaardbericht om de uitkering stop te zetten.',
      party: 'zvh',
      carriedBy: {
        rules: ['uitkering_vervalt'],
        timeLimits: [],
        tasks: [],
        messages: ['stop_uitkering'],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    'N-07': {
      id: 'N-07',
      text: 'ZVH en gemeenten spreken af welke melding naar wie gaat, met welke gegevens, met welk doel en onder welke voorwaarden.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['delen.yaml', 'ketenregie register']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    'N-08': {
      id: 'N-08',
      text: 'Medewerkers van de PI spreken alle gedetineerden persoonlijk.',
      party: 'pi',
      carriedBy: {
        rules: ['gespreksvorm'],
        timeLimits: [],
        tasks: ['CON-03', 'CON-04', 'CON-05', 'CON-06'],
        messages: [],
        processes: { detentie_en_terugkeer: ['gesprek', 'gesprek_gevoerd', 'gesprek_geweigerd'] },
        elsewhere: []
      },
      notCarried: null,
      forPerson: 'spoken-with',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    'N-09': {
      id: 'N-09',
      text: 'De gemeente is mede verantwoordelijk voor het D&R-plan en deelt wat daarvoor nodig is.',
      party: 'gemeente',
      carriedBy: {
        rules: [],
        timeLimits: ['terugkoppeling_gemeente'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['gemeente_koppelt_terug'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    'N-10': {
      id: 'N-10',
      text: 'Tijdens de detentie kan het ZVH de regie hebben. Bij vrijlating gaat die naar de gemeente.',
      party: 'zvh',
      carriedBy: {
        rules: ['regie_blijft_bij_zvh'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['regie_wegen', 'overdracht_aanvaard'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'N-11': {
      id: 'N-11',
      text: 'Voor doelgroepen van het ZVH, zoals de Top X, blijft de regie na detentie bij het ZVH.',
      party: 'zvh',
      carriedBy: {
        rules: ['regie_blijft_bij_zvh', 'regiehouder_na_detentie'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'N-12': {
      id: 'N-12',
      text: 'Het ZVH zorgt dat de zaak wordt overgedragen aan de regiehouder.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: ['overdracht_aanbieden', 'overdracht_beantwoorden', 'weigering_oplossen'],
        tasks: [],
        messages: ['overdracht_regie'],
        processes: {
          detentie_en_terugkeer: [
            'overdracht_aanbieden',
            'overdracht_aangeboden',
            'overdracht_geweigerd'
          ]
        },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'N-13': {
      id: 'N-13',
      text: 'Per gemeente is afgesproken wie wanneer de regie heeft, voor welke doelgroep, en hoe de overdracht gaat.',
      party: 'gemeente',
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: ['RGI-01', 'RGI-02', 'RGI-03', 'RGI-04', 'RGI-05'],
        messages: [],
        processes: {},
        elsewhere: ['gebied.yaml, onder regelingen', 'ketenregie regelingen']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'N-14': {
      id: 'N-14',
      text: 'Elke gemeente en de reclassering hebben een contactpersoon die de werkafspraken bewaakt.',
      party: 'gemeente',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['JAAR-02'],
        messages: [],
        processes: {},
        elsewhere: ['gebied.yaml, onder contact en aanspreekpunten', 'ketenregie normen']
      },
      notCarried: null,
      duty: {
        parties: ['gemeente', 'reclassering'],
        shownBy: 'contact',
        advice: 'Wijs een contactpersoon aan en zet de rol in gebied.yaml.'
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
    },
    'N-15': {
      id: 'N-15',
      text: 'Iedereen die meewerkt, kent het plan van aanpak of het D&R-plan en de afspraken daarin.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['CAS-03'],
        messages: [
          'dr_plan_naar_gemeente',
          'dr_plan_naar_reclassering',
          'afspraken_casusoverleg',
          'afspraken_casusoverleg_pi',
          'afspraken_casusoverleg_om',
          'afspraken_casusoverleg_rvdk',
          'afspraken_casusoverleg_reclassering',
          'afspraken_casusoverleg_politie'
        ],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-iedereen-op-de-hoogte' }
    },
    'N-16': {
      id: 'N-16',
      text: 'Is iemand al vrij en is er niets verzameld, dan meldt het ZVH dat bij het lokaal veld en hoort de persoon dat zelf ook. Het lokaal veld maakt een plan en neemt zo nodig de regie.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: ['plan_lokaal_veld'],
        tasks: [],
        messages: ['melding_lokaal_veld', 'bericht_aan_betrokkene'],
        processes: {
          detentie_en_terugkeer: ['vrijgelaten_zonder_beeld', 'plan_lokaal_veld_gemaakt']
        },
        elsewhere: []
      },
      notCarried: null,
      forPerson: 'informed',
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'N-17': {
      id: 'N-17',
      text: 'Het lokaal veld weegt af of het uitgaat van de vraag van de persoon of zelf hulp aanbiedt.',
      party: 'lokaal_veld',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['LOK-01'],
        messages: [],
        processes: { detentie_en_terugkeer: ['vrijgelaten_zonder_beeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'N-18': {
      id: 'N-18',
      text: 'Het lokaal veld steunt de mensen die thuisblijven.',
      party: 'lokaal_veld',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['LOK-02', 'SOC-09'],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'N-19': {
      id: 'N-19',
      text: 'De ketenpartners kennen de sociale kaart van elke gemeente.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['SKT-01'],
        messages: [],
        processes: {},
        elsewhere: ['gebied.yaml, onder regelingen']
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-5' }
    },
    'N-20': {
      id: 'N-20',
      text: 'Het ZVH leidt de toets aan de AVG en de DPIA. De gemeenten leveren daarvoor informatie; elke organisatie houdt haar eigen plicht.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: ['delen.yaml, met grondslagen in gebied.yaml', 'ketenregie register']
      },
      notCarried: null,
      forPerson: 'on-record',
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    'N-21': {
      id: 'N-21',
      text: 'Het ZVH volgt hoe goed de aanpak werkt.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: ['monitoring_evaluatie'],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['monitoring'] },
        elsewhere: [
          'kpi.yaml: leefgebieden, interventies en recidive',
          'ketenregie cijfers',
          'ketenregie voortgang'
        ]
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
    },
    'N-22': {
      id: 'N-22',
      text: 'Het bestuurlijk akkoord van 1 juli 2019 bindt gevangeniswezen, reclassering en gemeenten.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: 'Dat het akkoord bindt, is de grond onder deze afspraken; niemand hoeft er iets voor te doen in een zaak of daarbuiten.',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1-bestuurlijk-akkoord' }
    },
    'N-30': {
      id: 'N-30',
      text: 'Elke partner overlegt geregeld met de manager van het ZVH, rond jaarplan en verantwoording.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['overleg_jaarplan', 'overleg_eindverantwoording'],
        tasks: [],
        messages: [],
        processes: { jaarcyclus: ['overleg_over_jaarplan', 'overleg_over_kwartaal'] },
        elsewhere: []
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: null,
        advice: 'Plan het overleg met de manager van het ZVH op de momenten van jaarplan en verantwoording.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
    },
    'N-31': {
      id: 'N-31',
      text: 'Het OM heeft voor elk ZVH één vast aanspreekpunt en een vervanger.',
      party: 'om',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: ['JAAR-01'],
        messages: [],
        processes: {},
        elsewhere: ['gebied.yaml, onder aanspreekpunten', 'ketenregie normen']
      },
      notCarried: null,
      duty: {
        parties: ['om'],
        shownBy: 'contact-and-substitute',
        advice: 'Wijs één aanspreekpunt en een vervanger aan en zet beide rollen in gebied.yaml.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-1-om' }
    },
    'N-32': {
      id: 'N-32',
      text: 'Elke partner regelt intern overleg dat strategie, tactiek en uitvoering verbindt.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'gebied.yaml, onder naleving: wat elke partner zegt te hebben',
          'ketenregie normen'
        ]
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: null,
        advice: 'Laat de organisatie zeggen hoe zij dit overleg heeft geregeld, en leg vast waar dat staat.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-2' }
    },
    'N-33': {
      id: 'N-33',
      text: 'Per arrondissement spreken de partners minstens elk jaar af welke zaken bij het ZVH horen.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: ['afbakening_herijken'],
        tasks: [],
        messages: [],
        processes: { jaarcyclus: ['afbakening_herijkt'] },
        elsewhere: ['gebied.yaml, onder herijking', 'ketenregie normen']
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: 'recalibration',
        advice: 'Herijk de afbakening met de andere ketens en zet de dag in gebied.yaml, onder "herijking".'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
    },
    'N-34': {
      id: 'N-34',
      text: 'De samenwerking in het ZVH is er voor mensen met complexe problematiek over meer domeinen.',
      party: null,
      carriedBy: {
        rules: ['complexe_problematiek'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: null,
        advice: 'Leg vast dat de partner zaken alleen aanmeldt na een toets op complexe problematiek.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
    },
    'N-35': {
      id: 'N-35',
      text: 'Is de problematiek niet complex, dan kan overleg in het ZVH wel, maar niet onder zijn verantwoordelijkheid. Elke partner oordeelt dan zelf of hij meedoet.',
      party: null,
      carriedBy: {
        rules: ['om_deelname', 'rvdk_deelname', 'reclassering_deelname', 'politie_deelname'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: null,
        advice: 'Leg vast wie buiten complexe problematiek over deelname beslist.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
    },
    'N-36': {
      id: 'N-36',
      text: 'Bij complexe problematiek weegt elke partner zijn deelname aan een casusoverleg naar zijn eigen hoofdtaak.',
      party: null,
      carriedBy: {
        rules: ['om_deelname', 'rvdk_deelname', 'reclassering_deelname', 'politie_deelname'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: 'rule',
        advice: 'Maak een regel voor de deelname van deze partner, binnen complexe problematiek.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
    },
    'N-37': {
      id: 'N-37',
      text: 'Elke partner kiest medewerkers die in een netwerk kunnen werken en leidt hen daarvoor op.',
      party: null,
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: [
          'gebied.yaml, onder naleving: wat elke partner zegt te hebben',
          'ketenregie normen'
        ]
      },
      notCarried: null,
      duty: {
        parties: ['om', 'rvdk', 'reclassering', 'politie'],
        shownBy: null,
        advice: 'Laat de organisatie zeggen hoe zij mensen kiest en opleidt, en leg vast waar dat staat.'
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-4' }
    },
    'RM-1': {
      id: 'RM-1',
      text: 'Tijdens de detentie kan de regie bij het ZVH liggen.',
      party: 'zvh',
      carriedBy: {
        rules: [],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['melding', 'in_detentie'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'RM-2': {
      id: 'RM-2',
      text: 'Na de detentie blijft de regie bij het ZVH voor zijn eigen doelgroepen, zoals de Top X.',
      party: 'zvh',
      carriedBy: {
        rules: ['regiehouder_na_detentie', 'regie_blijft_bij_zvh'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'RM-3': {
      id: 'RM-3',
      text: 'In de persoonsgerichte aanpak ligt de regie bij een PGA-expert of een interventiespecialist.',
      party: 'gemeente',
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: {},
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'RM-4': {
      id: 'RM-4',
      text: 'Wie steeds terugkeert in de opvang, krijgt een zorgaanbieder, een lokaal team of een interventiespecialist.',
      party: 'gemeente',
      carriedBy: {
        rules: ['regiehouder_na_detentie', 'aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
        timeLimits: [],
        tasks: [],
        messages: ['overdracht_regie_lokaal_veld', 'overdracht_regie_zorgaanbieder'],
        processes: { detentie_en_terugkeer: ['aanbod_versturen', 'regie_overgedragen'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'RM-5': {
      id: 'RM-5',
      text: 'Bij anderen ligt de regie bij een PGA-expert, de WMO of een zorgaanbieder; soms bij Exodus.',
      party: 'gemeente',
      carriedBy: {
        rules: ['regiehouder_na_detentie', 'aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
        timeLimits: [],
        tasks: [],
        messages: ['overdracht_regie_lokaal_veld', 'overdracht_regie_zorgaanbieder'],
        processes: { detentie_en_terugkeer: ['aanbod_versturen', 'regie_overgedragen'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'RM-6': {
      id: 'RM-6',
      text: 'Wie vrijkomt zonder beeld, krijgt de regie van het lokaal veld.',
      party: 'lokaal_veld',
      carriedBy: {
        rules: ['regiehouder_na_detentie'],
        timeLimits: [],
        tasks: [],
        messages: [],
        processes: { detentie_en_terugkeer: ['vrijgelaten_zonder_beeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'RM-7': {
      id: 'RM-7',
      text: 'Wie kort zit, wordt aangemeld bij het lokaal veld.',
      party: 'zvh',
      carriedBy: {
        rules: ['route', 'eerst_naar_lokaal_veld'],
        timeLimits: [],
        tasks: ['CON-01'],
        messages: ['aanmelding_lokaal_veld'],
        processes: { detentie_en_terugkeer: ['melding_beoordeeld'] },
        elsewhere: []
      },
      notCarried: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    }
  },
  timeLimits: {
    overdracht_andere_regio: {
      name: 'overdracht_andere_regio',
      what: 'De andere regio heeft de zaak aanvaard',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    aanmelding_beoordelen: {
      name: 'aanmelding_beoordelen',
      what: 'Beoordeeld is of de aanmelding compleet is',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    aanmelding_aanvullen: {
      name: 'aanmelding_aanvullen',
      what: 'De aanmelder heeft de aanmelding aangevuld',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    triage_houden: {
      name: 'triage_houden',
      what: 'De triage is gehouden',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'triage' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    beeld_voor_overleg: {
      name: 'beeld_voor_overleg',
      what: 'Bekend is of de problematiek complex is',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    aanmelder_inlichten: {
      name: 'aanmelder_inlichten',
      what: 'De aanmelder weet dat er geen casusoverleg komt',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'triage' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    afspraken_vastleggen: {
      name: 'afspraken_vastleggen',
      what: 'De afspraken van het overleg zijn vastgelegd',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    afspraken_terugkoppelen: {
      name: 'afspraken_terugkoppelen',
      what: 'De partners hebben laten weten hoe het met hun afspraken staat',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    overleg_evalueren: {
      name: 'overleg_evalueren',
      what: 'Nagegaan is wat het overleg heeft gebracht',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'zvh_werkwijze', place: 'evaluatie' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    overleg_jaarplan: {
      name: 'overleg_jaarplan',
      what: 'Met de partners is over het jaarplan overlegd',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    overleg_eindverantwoording: {
      name: 'overleg_eindverantwoording',
      what: 'Met de partners is over de eindverantwoording overlegd',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    afbakening_herijken: {
      name: 'afbakening_herijken',
      what: 'De afbakening van de casuïstiek is herijkt',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'years', count: 1 },
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
        }
      ],
      ladder: [],
      infeasible: null,
      minimumNorm: true
    },
    contactpersonen_nalopen: {
      name: 'contactpersonen_nalopen',
      what: 'Nagelopen is of elke partner een contactpersoon en een vervanger heeft',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    vraag_verhelderen: {
      name: 'vraag_verhelderen',
      what: 'Duidelijk is voor welk besluit het advies is',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    informatie_voor_advies: {
      name: 'informatie_voor_advies',
      what: 'De informatie voor het advies is verzameld',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    gesprek_over_advies: {
      name: 'gesprek_over_advies',
      what: 'Met de persoon is over het advies gesproken',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    advies_uitbrengen: {
      name: 'advies_uitbrengen',
      what: 'Het advies is uitgebracht',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    beslissing_na_advies: {
      name: 'beslissing_na_advies',
      what: 'De beslissing waarvoor het advies was, is genomen',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    effect_nagaan: {
      name: 'effect_nagaan',
      what: 'Nagegaan is of het advies heeft geholpen',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    dr_plan: {
      name: 'dr_plan',
      what: 'Het D&R-plan is vastgesteld',
      versions: [
        {
          from: '2021-07-01',
          to: null,
          period: { unit: 'weeks', count: 4 },
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: true,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' },
          suspension: {
            after: { event: 'onttrekking' },
            until: { event: 'terug_in_detentie' },
            afterwards: 'runs-on',
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
          }
        },
        {
          from: null,
          to: '2021-06-30',
          period: { unit: 'months', count: 1 },
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'rspog', place: 'artikel-1c' }
        }
      ],
      ladder: [
        { when: 'before', period: { unit: 'weeks', count: 1 }, to: 'pi', message: 'herinnering' },
        { when: 'after', period: { unit: 'days', count: 0 }, to: 'zvh', message: 'te_laat' }
      ],
      infeasible: { fact: 'einddatum', label: 'niet_haalbaar_voor_ontslag' }
    },
    screening: {
      name: 'screening',
      what: 'De screening is gereed',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'working-days', count: 10 },
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'dji_werkwijze', place: 'screening' },
          suspension: {
            after: { event: 'onttrekking' },
            until: { event: 'terug_in_detentie' },
            afterwards: 'runs-on',
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
          }
        }
      ],
      ladder: [{ when: 'after', period: { unit: 'days', count: 0 }, to: 'pi', message: 'te_laat' }],
      infeasible: { fact: 'einddatum', label: 'niet_haalbaar_voor_ontslag' }
    },
    gesprek_basisvoorwaarden: {
      name: 'gesprek_basisvoorwaarden',
      what: 'Het gesprek over de basisvoorwaarden is gevoerd',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'weeks', count: 4 },
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: true,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' },
          suspension: {
            after: { event: 'onttrekking' },
            until: { event: 'terug_in_detentie' },
            afterwards: 'runs-on',
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
          }
        }
      ],
      ladder: [
        { when: 'after', period: { unit: 'days', count: 0 }, to: 'zvh', message: 'te_laat' }
      ],
      infeasible: { fact: 'einddatum', label: 'niet_haalbaar_voor_ontslag' }
    },
    volgend_mdo: {
      name: 'volgend_mdo',
      what: 'Het volgende multidisciplinair overleg (MDO) is gehouden',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'weeks', count: 6 },
          direction: 'forward',
          start: { event: 'mdo_gehouden' },
          extended: false,
          source: { source: 'dji_werkwijze', place: 'mdo' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    ontslag: {
      name: 'ontslag',
      what: 'De detentie is voorbij',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'days', count: 0 },
          direction: 'forward',
          start: { fact: 'einddatum' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    verblijf_vier_weken: {
      name: 'verblijf_vier_weken',
      what: 'De detentie duurt vier weken',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'weeks', count: 4 },
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    verblijf_drie_maanden: {
      name: 'verblijf_drie_maanden',
      what: 'De detentie duurt drie maanden',
      versions: [
        {
          from: null,
          to: null,
          period: { unit: 'months', count: 3 },
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    melding_beoordelen: {
      name: 'melding_beoordelen',
      what: 'De melding is beoordeeld',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    terugkoppeling_gemeente: {
      name: 'terugkoppeling_gemeente',
      what: 'De gemeente heeft laten weten wat zij met de melding doet',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    trajectgesprek: {
      name: 'trajectgesprek',
      what: 'Het trajectgesprek is gevoerd',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { fact: 'binnenkomst' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    onttrekking_voorbij: {
      name: 'onttrekking_voorbij',
      what: 'Na een onttrekking is duidelijk hoe het verder gaat',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    casusoverleg_houden: {
      name: 'casusoverleg_houden',
      what: 'Het casusoverleg is gehouden',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    overdracht_aanbieden: {
      name: 'overdracht_aanbieden',
      what: 'De regie is aan een regiehouder aangeboden',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    overdracht_beantwoorden: {
      name: 'overdracht_beantwoorden',
      what: 'De regiehouder heeft op het aanbod geantwoord',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    weigering_oplossen: {
      name: 'weigering_oplossen',
      what: 'Na een geweigerde overdracht is een regiehouder gevonden',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    plan_lokaal_veld: {
      name: 'plan_lokaal_veld',
      what: 'Het lokaal veld heeft een plan van aanpak gemaakt',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    hulpaanbod_na_vrijspraak: {
      name: 'hulpaanbod_na_vrijspraak',
      what: 'Na een vrijspraak is hulp aangeboden of de zaak afgesloten',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        }
      ],
      ladder: [],
      infeasible: null
    },
    monitoring_evaluatie: {
      name: 'monitoring_evaluatie',
      what: 'De zaak is geëvalueerd en zo mogelijk afgesloten',
      versions: [
        {
          from: null,
          to: null,
          period: null,
          direction: 'forward',
          start: { step: 'begin' },
          extended: false,
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
        }
      ],
      ladder: [],
      infeasible: null
    }
  },
  calendar: {
    holidays: [
      {
        name: 'nieuwjaarsdag',
        day: { month: 1, day: 1 },
        source: { source: 'atw', place: 'artikel-3' }
      },
      { name: 'goede_vrijdag', day: { easter: -2 }, source: { source: 'atw', place: 'artikel-3' } },
      { name: 'tweede_paasdag', day: { easter: 1 }, source: { source: 'atw', place: 'artikel-3' } },
      {
        name: 'koningsdag',
        day: { month: 4, day: 27, whenSunday: -1 },
        source: { source: 'atw', place: 'artikel-3' }
      },
      {
        name: 'bevrijdingsdag',
        day: { month: 5, day: 5 },
        source: { source: 'atw', place: 'artikel-3' }
      },
      {
        name: 'hemelvaartsdag',
        day: { easter: 39 },
        source: { source: 'atw', place: 'artikel-3' }
      },
      {
        name: 'tweede_pinksterdag',
        day: { easter: 50 },
        source: { source: 'atw', place: 'artikel-3' }
      },
      {
        name: 'eerste_kerstdag',
        day: { month: 12, day: 25 },
        source: { source: 'atw', place: 'artikel-3' }
      },
      {
        name: 'tweede_kerstdag',
        day: { month: 12, day: 26 },
        source: { source: 'atw', place: 'artikel-3' }
      }
    ],
    law: {
      lastDay: { source: 'atw', place: 'artikel-1' },
      workingDays: { source: 'atw', place: 'artikel-2' },
      exceptions: { source: 'atw', place: 'artikel-4' }
    },
    equated: [
      {
        date: '2023-04-28',
        name: 'Vrijdag na Koningsdag',
        source: { source: 'besluit_gelijkstelling_2023', place: 'dagen' }
      },
      {
        date: '2023-05-19',
        name: 'Vrijdag na Hemelvaartsdag',
        source: { source: 'besluit_gelijkstelling_2023', place: 'dagen' }
      },
      {
        date: '2024-05-10',
        name: 'Vrijdag na Hemelvaartsdag',
        source: { source: 'besluit_gelijkstelling_2023', place: 'dagen' }
      },
      {
        date: '2024-12-27',
        name: 'Vrijdag na Tweede Kerstdag',
        source: { source: 'besluit_gelijkstelling_2023', place: 'dagen' }
      },
      {
        date: '2025-05-30',
        name: 'Vrijdag na Hemelvaartsdag',
        source: { source: 'besluit_gelijkstelling_2023', place: 'dagen' }
      },
      {
        date: '2026-01-02',
        name: 'Vrijdag na Nieuwjaarsdag',
        source: { source: 'besluit_gelijkstelling_2026', place: 'dagen' }
      },
      {
        date: '2026-05-15',
        name: 'Vrijdag na Hemelvaartsdag',
        source: { source: 'besluit_gelijkstelling_2026', place: 'dagen' }
      },
      {
        date: '2027-05-07',
        name: 'Vrijdag na Hemelvaartsdag',
        source: { source: 'besluit_gelijkstelling_2026', place: 'dagen' }
      },
      {
        date: '2028-04-28',
        name: 'Vrijdag na Koningsdag',
        source: { source: 'besluit_gelijkstelling_2026', place: 'dagen' }
      },
      {
        date: '2028-05-26',
        name: 'Vrijdag na Hemelvaartsdag',
        source: { source: 'besluit_gelijkstelling_2026', place: 'dagen' }
      }
    ],
    known: { from: 2023, to: 2028 }
  },
  tasks: {
    'AND-01': {
      id: 'AND-01',
      party: 'zvh',
      what: 'JustID of de PI de detentie opnieuw laten melden, want de persoon valt toch onder deze afspraken',
      lifeDomain: null,
      kind: 'case',
      when: 'geen_uitsluiting_bekend',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-2.2' }
    },
    'GEM-01': {
      id: 'GEM-01',
      party: 'zvh',
      what: 'Uitzoeken welke gemeente aan zet is',
      lifeDomain: null,
      kind: 'case',
      when: 'gemeente_onbekend',
      source: { source: 'stb_2021_251', place: 'grondslag' }
    },
    'GEM-02': {
      id: 'GEM-02',
      party: 'zvh',
      what: 'De gemeente waar de persoon wil gaan wonen erbij betrekken',
      lifeDomain: null,
      kind: 'case',
      when: 'tweede_gemeente',
      source: { source: 'stb_2021_251', place: 'grondslag' }
    },
    'GEM-03': {
      id: 'GEM-03',
      party: 'zvh',
      what: 'De zaak overdragen aan de gemeente of het Zorg- en Veiligheidshuis van de andere regio',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'CAS-01': {
      id: 'CAS-01',
      party: 'zvh',
      what: 'Nagaan of de aanmelding met de persoon is besproken; zo niet, de reden vastleggen',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'zvh_werkwijze', place: 'aanmelding' }
    },
    'CAS-02': {
      id: 'CAS-02',
      party: 'zvh',
      what: 'Vastleggen wie de inhoud leidt en wie bewaakt of de afspraken worden nagekomen',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    'CAS-03': {
      id: 'CAS-03',
      party: 'zvh',
      what: 'De afspraken van het casusoverleg in het plan laten opnemen, en zorgen dat wie meewerkt ze kent',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-iedereen-op-de-hoogte' }
    },
    'CON-01': {
      id: 'CON-01',
      party: 'lokaal_veld',
      what: 'Het eerste contact leggen, want de detentie duurt kort',
      lifeDomain: null,
      kind: 'case',
      when: 'eerst_naar_lokaal_veld',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'CON-02': {
      id: 'CON-02',
      party: 'zvh',
      what: 'Regelen wie het eerste contact legt',
      lifeDomain: null,
      kind: 'case',
      when: 'eerst_naar_zvh',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    'CON-03': {
      id: 'CON-03',
      party: 'exodus',
      what: 'De persoon bezoeken',
      lifeDomain: null,
      kind: 'case',
      when: 'bezoek_aangewezen',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    'CON-04': {
      id: 'CON-04',
      party: 'pi',
      what: 'Met de persoon spreken, want bezoek van buiten is te ver',
      lifeDomain: null,
      kind: 'case',
      when: 'gesprek_via_pi_aangewezen',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    'CON-05': {
      id: 'CON-05',
      party: 'zvh',
      what: 'Via beeld of telefoon met de persoon spreken',
      lifeDomain: null,
      kind: 'case',
      when: 'gesprek_op_afstand_aangewezen',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    'CON-06': {
      id: 'CON-06',
      party: 'zvh',
      what: 'Het gesprek later opnieuw aanbieden',
      lifeDomain: null,
      kind: 'case',
      when: 'gesprek_opnieuw_aanbieden',
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
    },
    'RGI-01': {
      id: 'RGI-01',
      party: 'gemeente',
      what: 'Afspreken wie na detentie de regie heeft bij doelgroepen van het ZVH, zoals Top X',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'RGI-02': {
      id: 'RGI-02',
      party: 'gemeente',
      what: 'Afspreken wie na detentie de regie heeft in de persoonsgerichte aanpak',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'RGI-03': {
      id: 'RGI-03',
      party: 'gemeente',
      what: 'Afspreken wie na detentie de regie heeft bij mensen in dag- en nachtopvang',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
    },
    'RGI-04': {
      id: 'RGI-04',
      party: 'gemeente',
      what: 'Afspreken wie na detentie de regie heeft bij andere groepen',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'RGI-05': {
      id: 'RGI-05',
      party: 'gemeente',
      what: 'Afspreken hoe de regie wordt overgedragen',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    'LVD-01': {
      id: 'LVD-01',
      party: 'gemeente',
      what: 'Afspreken wie het lokaal veld is, en waar het meldingen ontvangt',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'MLD-01': {
      id: 'MLD-01',
      party: 'gemeente',
      what: 'Het ZVH machtigen om meldingen over inwoners te ontvangen',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    'SKT-01': {
      id: 'SKT-01',
      party: 'gemeente',
      what: 'De sociale kaart bijhouden en delen met de ketenpartners',
      lifeDomain: null,
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-5' }
    },
    'JAAR-01': {
      id: 'JAAR-01',
      party: 'om',
      what: 'Een vast aanspreekpunt voor het Zorg- en Veiligheidshuis hebben, en een vervanger',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'minimumnormen', place: 'uitgangspunt-2-om' }
    },
    'JAAR-02': {
      id: 'JAAR-02',
      party: 'gemeente',
      what: 'Een contactpersoon hebben die de werkafspraken bewaakt',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
    },
    'LOK-01': {
      id: 'LOK-01',
      party: 'lokaal_veld',
      what: 'Afwegen of het uitgaat van de vraag van de persoon of zelf hulp aanbiedt, en dat vastleggen',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'LOK-02': {
      id: 'LOK-02',
      party: 'lokaal_veld',
      what: 'De mensen die thuisblijven steunen',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: 'hulp_voor_thuisblijvers_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    'OMG-01': {
      id: 'OMG-01',
      party: 'zvh',
      what: 'Nagaan of het omgevingsadvies het plan verandert, en dat bespreken met wie het plan uitvoert',
      lifeDomain: null,
      kind: 'case',
      when: null,
      source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
    },
    'ID-01': {
      id: 'ID-01',
      party: 'pi',
      what: 'Nagaan of de gedetineerde een identiteitsbewijs heeft',
      lifeDomain: 'identiteitsbewijs',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-identiteitsbewijs' }
    },
    'ID-02': {
      id: 'ID-02',
      party: null,
      what: 'Zorgen dat de persoon bij vrijlating een identiteitsbewijs heeft',
      lifeDomain: 'identiteitsbewijs',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-identiteitsbewijs' }
    },
    'OND-01': {
      id: 'OND-01',
      party: 'pi',
      what: 'Aan de gemeente doorgeven hoe het met de huisvesting staat',
      lifeDomain: 'onderdak',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-02': {
      id: 'OND-02',
      party: 'gemeente',
      what: 'De persoon op de lijst voor beschermd wonen zetten',
      lifeDomain: 'onderdak',
      kind: 'case',
      when: 'beschermd_wonen_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-03': {
      id: 'OND-03',
      party: 'pi',
      what: 'Met de persoon bespreken of hij zijn woning kan houden',
      lifeDomain: 'onderdak',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-04': {
      id: 'OND-04',
      party: 'gemeente',
      what: 'Afspraken hebben over het houden van de woning, zoals huur doorbetalen of onderhuur',
      lifeDomain: 'onderdak',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-05': {
      id: 'OND-05',
      party: 'pi',
      what: 'Helpen met inschrijven als woningzoekende',
      lifeDomain: 'onderdak',
      kind: 'case',
      when: 'woning_gezocht',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-06': {
      id: 'OND-06',
      party: 'gemeente',
      what: 'Helpen bij het vinden van een woning',
      lifeDomain: 'onderdak',
      kind: 'case',
      when: 'woning_gezocht',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-07': {
      id: 'OND-07',
      party: 'gemeente',
      what: 'De woonbehoefte van ex-gedetineerden opnemen in de woonzorgvisie',
      lifeDomain: 'onderdak',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-08': {
      id: 'OND-08',
      party: 'gemeente',
      what: 'De kostendelersnorm toepassen bij wonen in het eigen netwerk',
      lifeDomain: 'onderdak',
      kind: 'case',
      when: 'woont_in_eigen_netwerk',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'OND-09': {
      id: 'OND-09',
      party: 'gemeente',
      what: 'Afspraken hebben over inschrijven in de BRP na detentie',
      lifeDomain: 'onderdak',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    'WRK-01': {
      id: 'WRK-01',
      party: 'pi',
      what: 'De arbeidssituatie in kaart brengen',
      lifeDomain: 'werk',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'WRK-02': {
      id: 'WRK-02',
      party: 'pi',
      what: 'Aan de gemeente doorgeven welke hulp of wens er is voor werk',
      lifeDomain: 'werk',
      kind: 'case',
      when: 'wens_werk_of_opleiding',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'WRK-03': {
      id: 'WRK-03',
      party: 'gemeente',
      what: 'Afspraken hebben over het voortzetten van werk of leren na detentie',
      lifeDomain: 'werk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'WRK-04': {
      id: 'WRK-04',
      party: 'pi',
      what: 'Helpen bij het zoeken naar werk',
      lifeDomain: 'werk',
      kind: 'case',
      when: 'wens_werk_of_opleiding',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'WRK-05': {
      id: 'WRK-05',
      party: 'gemeente',
      what: 'Afspraken hebben met bedrijven over plaatsing',
      lifeDomain: 'werk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'WRK-06': {
      id: 'WRK-06',
      party: 'pi',
      what: 'Afspraken hebben met bedrijven over plaatsing',
      lifeDomain: 'werk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'WRK-07': {
      id: 'WRK-07',
      party: 'gemeente',
      what: 'Afspraken hebben over toeleiding naar werk',
      lifeDomain: 'werk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    'INK-01': {
      id: 'INK-01',
      party: 'pi',
      what: 'Aan de gemeente doorgeven welk inkomen er was voor de detentie',
      lifeDomain: 'inkomen',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-02': {
      id: 'INK-02',
      party: 'gemeente',
      what: 'Aan de PI doorgeven wat de gemeente weet van het inkomen voor de detentie',
      lifeDomain: 'inkomen',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-03': {
      id: 'INK-03',
      party: 'reclassering',
      what: 'Aan de PI doorgeven wat de reclassering weet van het inkomen voor de detentie',
      lifeDomain: 'inkomen',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-04': {
      id: 'INK-04',
      party: 'pi',
      what: 'Onderzoeken of de persoon terug kan naar zijn baan',
      lifeDomain: 'inkomen',
      kind: 'case',
      when: 'wil_terug_naar_baan',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-05': {
      id: 'INK-05',
      party: 'gemeente',
      what: 'Onderzoeken of de persoon terug kan naar zijn baan',
      lifeDomain: 'inkomen',
      kind: 'case',
      when: 'wil_terug_naar_baan',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-06': {
      id: 'INK-06',
      party: 'reclassering',
      what: 'Onderzoeken of de persoon terug kan naar zijn baan',
      lifeDomain: 'inkomen',
      kind: 'case',
      when: 'wil_terug_naar_baan',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-07': {
      id: 'INK-07',
      party: 'gemeente',
      what: 'Afspraken hebben over het stopzetten van de uitkering',
      lifeDomain: 'inkomen',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-08': {
      id: 'INK-08',
      party: 'gemeente',
      what: 'Afspraken hebben over het aanvragen van een uitkering tijdens detentie',
      lifeDomain: 'inkomen',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'INK-09': {
      id: 'INK-09',
      party: 'gemeente',
      what: 'Afspraken hebben over een voorschot bij vrijlating',
      lifeDomain: 'inkomen',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    'SCH-01': {
      id: 'SCH-01',
      party: 'pi',
      what: 'De schulden in kaart brengen',
      lifeDomain: 'schulden',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    'SCH-02': {
      id: 'SCH-02',
      party: 'pi',
      what: 'Aan de gemeente doorgeven welke hulp bij schulden gevraagd wordt',
      lifeDomain: 'schulden',
      kind: 'case',
      when: 'hulpvraag_schulden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    'SCH-03': {
      id: 'SCH-03',
      party: 'pi',
      what: 'Inschatten welk traject voor de schulden nodig is',
      lifeDomain: 'schulden',
      kind: 'case',
      when: 'problematische_schulden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    'SCH-04': {
      id: 'SCH-04',
      party: 'gemeente',
      what: 'Tijdens de detentie helpen bij een oplossing voor de schulden',
      lifeDomain: 'schulden',
      kind: 'case',
      when: 'problematische_schulden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    'SCH-05': {
      id: 'SCH-05',
      party: 'gemeente',
      what: 'Na de detentie helpen bij een oplossing voor de schulden',
      lifeDomain: 'schulden',
      kind: 'case',
      when: 'problematische_schulden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    'ZRG-01': {
      id: 'ZRG-01',
      party: 'pi',
      what: 'Helpen bij het stopzetten en weer starten van de zorgverzekering',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'hulp_bij_zorgverzekering_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-02': {
      id: 'ZRG-02',
      party: 'pi',
      what: 'De lopende zorg in kaart brengen',
      lifeDomain: 'zorg',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-03': {
      id: 'ZRG-03',
      party: 'pi',
      what: 'De gemeente informeren over lopende zorg',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'loopt_een_zorgtraject',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-04': {
      id: 'ZRG-04',
      party: 'gemeente',
      what: 'De PI informeren over zorg die via de gemeente loopt',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'loopt_een_zorgtraject',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-05': {
      id: 'ZRG-05',
      party: 'reclassering',
      what: 'De PI informeren over zorg die via de reclassering loopt',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'loopt_een_zorgtraject',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-06': {
      id: 'ZRG-06',
      party: 'pi',
      what: 'Een multidisciplinair overleg (MDO) houden',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'mdo_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-07': {
      id: 'ZRG-07',
      party: 'pi',
      what: 'De persoon aanmelden voor het psycho-medisch overleg',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'psycho_medisch_overleg_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-08': {
      id: 'ZRG-08',
      party: 'pi',
      what: 'Zorgpartners informeren en overleggen hoe de zorg doorgaat',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'loopt_een_zorgtraject',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-09': {
      id: 'ZRG-09',
      party: null,
      what: 'Zorgen dat ambulante forensische zorg doorgaat in detentie',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'heeft_forensische_zorg',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-10': {
      id: 'ZRG-10',
      party: 'pi',
      what: 'Nodige zorg bieden tijdens de detentie',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'zorg_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-11': {
      id: 'ZRG-11',
      party: 'pi',
      what: 'De persoon aanmelden voor cliëntondersteuning',
      lifeDomain: 'zorg',
      kind: 'case',
      when: 'clientondersteuning_nodig',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-12': {
      id: 'ZRG-12',
      party: 'gemeente',
      what: 'Afspraken hebben over cliëntondersteuning voor gedetineerden',
      lifeDomain: 'zorg',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-13': {
      id: 'ZRG-13',
      party: 'gemeente',
      what: 'Afspraken hebben over hulp die tijdens detentie doorgaat of start',
      lifeDomain: 'zorg',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'ZRG-14': {
      id: 'ZRG-14',
      party: 'gemeente',
      what: 'Afspraken hebben over hulp die direct bij vrijlating start',
      lifeDomain: 'zorg',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    'SOC-01': {
      id: 'SOC-01',
      party: 'pi',
      what: 'Het sociale netwerk in beeld brengen',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-02': {
      id: 'SOC-02',
      party: 'pi',
      what: 'Aan de gemeente doorgeven welke hulp bij het sociale netwerk gevraagd wordt',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: 'hulpvraag_netwerk',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-03': {
      id: 'SOC-03',
      party: 'pi',
      what: 'Nagaan of de persoon voor minderjarige kinderen zorgt',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-04': {
      id: 'SOC-04',
      party: 'pi',
      what: 'Nagaan of de persoon mantelzorg geeft',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-05': {
      id: 'SOC-05',
      party: 'pi',
      what: 'De gemeente informeren over de zorg voor minderjarige kinderen',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: 'zorg_voor_minderjarigen',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-06': {
      id: 'SOC-06',
      party: 'pi',
      what: 'De gemeente informeren over de mantelzorg',
      lifeDomain: 'sociaal_netwerk',
      kind: 'case',
      when: 'mantelzorg',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-07': {
      id: 'SOC-07',
      party: 'gemeente',
      what: 'Afspraken hebben over hulp aan kinderen van gedetineerden',
      lifeDomain: 'sociaal_netwerk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-08': {
      id: 'SOC-08',
      party: 'gemeente',
      what: 'Afspraken hebben over hulp als mantelzorg wegvalt',
      lifeDomain: 'sociaal_netwerk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SOC-09': {
      id: 'SOC-09',
      party: 'gemeente',
      what: 'Afspraken hebben over steun aan wie thuisblijft',
      lifeDomain: 'sociaal_netwerk',
      kind: 'standing',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    'SLA-01': {
      id: 'SLA-01',
      party: 'reclassering',
      what: 'Nagaan of er slachtoffers of nabestaanden zijn',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-02': {
      id: 'SLA-02',
      party: 'reclassering',
      what: 'Nagaan of de persoon aan herstel wil werken',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: 'slachtoffers_of_nabestaanden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-03': {
      id: 'SLA-03',
      party: 'reclassering',
      what: 'Bij vrijheden letten op slachtoffers en passende maatregelen nemen',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: 'vrijheden_in_zicht',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-04': {
      id: 'SLA-04',
      party: 'reclassering',
      what: 'De gemeente informeren over acties en interventies',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: 'slachtoffers_of_nabestaanden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-05': {
      id: 'SLA-05',
      party: 'pi',
      what: 'Nagaan of er slachtoffers of nabestaanden zijn',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: null,
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-06': {
      id: 'SLA-06',
      party: 'pi',
      what: 'Nagaan of de persoon aan herstel wil werken',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: 'slachtoffers_of_nabestaanden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-07': {
      id: 'SLA-07',
      party: 'pi',
      what: 'Bij vrijheden letten op slachtoffers en passende maatregelen nemen',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: 'vrijheden_in_zicht',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'SLA-08': {
      id: 'SLA-08',
      party: 'pi',
      what: 'De gemeente informeren over acties en interventies',
      lifeDomain: 'slachtofferbewust',
      kind: 'case',
      when: 'slachtoffers_of_nabestaanden',
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    'VRY-01': {
      id: 'VRY-01',
      party: 'pi',
      what: 'Nagaan of eindverlof de einddatum vervroegt, en de nieuwe dag melden',
      lifeDomain: null,
      kind: 'case',
      when: 'eindverlof_mogelijk',
      source: { source: 'stcrt_2025_24169', place: 'eindverlof' }
    }
  },
  messages: {
    overdracht_andere_regio: {
      name: 'overdracht_andere_regio',
      kind: 'overdracht_andere_regio',
      from: 'zvh',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['einddatum', 'gemeente'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    betrokkene_over_andere_regio: {
      name: 'betrokkene_over_andere_regio',
      kind: 'zaak_gaat_naar_andere_regio',
      from: 'zvh',
      to: 'gedetineerde',
      purpose: 'betrokkene_informeren',
      legalBasis: null,
      facts: ['gemeente'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    melding_andere_afspraken: {
      name: 'melding_andere_afspraken',
      kind: 'andere_afspraken_gelden',
      from: 'zvh',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'cvt_vreemdelingen', place: 're-integratie' }
    },
    overdracht_regie_lokaal_veld: {
      name: 'overdracht_regie_lokaal_veld',
      kind: 'overdracht_regie',
      from: 'zvh',
      to: 'lokaal_veld',
      purpose: 're_integratie',
      legalBasis: null,
      facts: [
        'einddatum',
        'geldig_id_bewijs',
        'inkomen_en_dagbesteding',
        'huisvesting',
        'inzicht_in_schulden',
        'zorg_nodig'
      ],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    overdracht_regie_zorgaanbieder: {
      name: 'overdracht_regie_zorgaanbieder',
      kind: 'overdracht_regie',
      from: 'zvh',
      to: 'zorgaanbieder',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['einddatum', 'inkomen_en_dagbesteding', 'huisvesting'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    bij_terugkeer: {
      name: 'bij_terugkeer',
      kind: 'bestuurlijke_informatie_terugkeer',
      from: 'justid',
      to: 'burgemeester',
      purpose: 'openbare_orde',
      legalBasis: 'Artikel 11a Besluit justitiële en strafvorderlijke gegevens',
      facts: ['einddatum'],
      valid: { from: null, to: null },
      source: { source: 'besluit_justitiele_gegevens', place: 'artikel-11a' }
    },
    afspraken_casusoverleg: {
      name: 'afspraken_casusoverleg',
      kind: 'afspraken_casusoverleg',
      from: 'zvh',
      to: 'gemeente',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    afspraken_casusoverleg_pi: {
      name: 'afspraken_casusoverleg_pi',
      kind: 'afspraken_casusoverleg',
      from: 'zvh',
      to: 'pi',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    afspraken_casusoverleg_om: {
      name: 'afspraken_casusoverleg_om',
      kind: 'afspraken_casusoverleg',
      from: 'zvh',
      to: 'om',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    afspraken_casusoverleg_rvdk: {
      name: 'afspraken_casusoverleg_rvdk',
      kind: 'afspraken_casusoverleg',
      from: 'zvh',
      to: 'rvdk',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    afspraken_casusoverleg_reclassering: {
      name: 'afspraken_casusoverleg_reclassering',
      kind: 'afspraken_casusoverleg',
      from: 'zvh',
      to: 'reclassering',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    afspraken_casusoverleg_politie: {
      name: 'afspraken_casusoverleg_politie',
      kind: 'afspraken_casusoverleg',
      from: 'zvh',
      to: 'politie',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'zvh_werkwijze', place: 'afspraken' }
    },
    melding_detentie: {
      name: 'melding_detentie',
      kind: 'melding_detentie',
      from: 'justid',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: 'Artikel 51c lid 2 Wjsg en de Beleidsregel verstrekking tenuitvoerleggingsgegevens',
      facts: ['binnenkomst', 'einddatum', 'inrichting'],
      valid: { from: null, to: null },
      source: { source: 'wjsg', place: 'artikel-51c' }
    },
    stop_uitkering: {
      name: 'stop_uitkering',
      kind: 'stop_uitkering',
      from: 'zvh',
      to: 'gemeente',
      purpose: 'uitkering_stopzetten',
      legalBasis: null,
      facts: ['binnenkomst', 'einddatum'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    },
    informatieblad: {
      name: 'informatieblad',
      kind: 'informatieblad',
      from: 'pi',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: null,
      facts: [
        'geldig_id_bewijs',
        'inkomen_en_dagbesteding',
        'huisvesting',
        'inzicht_in_schulden',
        'zorg_nodig',
        'zorg_voor_minderjarigen',
        'mantelzorg'
      ],
      valid: { from: null, to: '2023-12-06' },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    dr_plan_naar_gemeente: {
      name: 'dr_plan_naar_gemeente',
      kind: 'deelbaar_dr_plan',
      from: 'pi',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: 'Artikel 18a Pbw',
      facts: [
        'einddatum',
        'geldig_id_bewijs',
        'inkomen_en_dagbesteding',
        'huisvesting',
        'inzicht_in_schulden',
        'zorg_nodig',
        'zorg_voor_minderjarigen',
        'mantelzorg',
        'id_bewijs_aangevraagd',
        'woning_te_behouden',
        'ingeschreven_als_woningzoekende',
        'werk_voor_detentie',
        'wens_werk_of_opleiding',
        'inkomen_voor_detentie',
        'problematische_schulden',
        'hulpvraag_schulden',
        'loopt_een_zorgtraject',
        'steunend_netwerk',
        'hulpvraag_netwerk',
        'hulp_voor_thuisblijvers_nodig',
        'slachtoffers_of_nabestaanden',
        'bereid_tot_herstel'
      ],
      valid: { from: '2023-12-07', to: null },
      source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
    },
    dr_plan_naar_reclassering: {
      name: 'dr_plan_naar_reclassering',
      kind: 'deelbaar_dr_plan',
      from: 'pi',
      to: 'reclassering',
      purpose: 're_integratie',
      legalBasis: 'Artikel 18a Pbw',
      facts: [
        'einddatum',
        'geldig_id_bewijs',
        'inkomen_en_dagbesteding',
        'huisvesting',
        'inzicht_in_schulden',
        'zorg_nodig'
      ],
      valid: { from: '2023-12-07', to: null },
      source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
    },
    uitnodiging_casusoverleg_om: {
      name: 'uitnodiging_casusoverleg_om',
      kind: 'uitnodiging_casusoverleg',
      from: 'zvh',
      to: 'om',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: ['meerdere_problemen_en_leefgebieden', 'ernstige_gebiedsproblematiek'],
      valid: { from: null, to: null },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
    },
    uitnodiging_casusoverleg_rvdk: {
      name: 'uitnodiging_casusoverleg_rvdk',
      kind: 'uitnodiging_casusoverleg',
      from: 'zvh',
      to: 'rvdk',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: ['meerdere_problemen_en_leefgebieden', 'ernstige_gebiedsproblematiek'],
      valid: { from: null, to: null },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
    },
    uitnodiging_casusoverleg_reclassering: {
      name: 'uitnodiging_casusoverleg_reclassering',
      kind: 'uitnodiging_casusoverleg',
      from: 'zvh',
      to: 'reclassering',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: ['meerdere_problemen_en_leefgebieden', 'ernstige_gebiedsproblematiek'],
      valid: { from: null, to: null },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
    },
    uitnodiging_casusoverleg_politie: {
      name: 'uitnodiging_casusoverleg_politie',
      kind: 'uitnodiging_casusoverleg',
      from: 'zvh',
      to: 'politie',
      purpose: 'casusoverleg',
      legalBasis: null,
      facts: ['meerdere_problemen_en_leefgebieden', 'ernstige_gebiedsproblematiek'],
      valid: { from: null, to: null },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
    },
    overdracht_regie: {
      name: 'overdracht_regie',
      kind: 'overdracht_regie',
      from: 'zvh',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: null,
      facts: [
        'einddatum',
        'geldig_id_bewijs',
        'inkomen_en_dagbesteding',
        'huisvesting',
        'inzicht_in_schulden',
        'zorg_nodig'
      ],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    melding_lokaal_veld: {
      name: 'melding_lokaal_veld',
      kind: 'vrijgelaten_zonder_beeld',
      from: 'zvh',
      to: 'lokaal_veld',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['einddatum', 'gemeente'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    bericht_aan_betrokkene: {
      name: 'bericht_aan_betrokkene',
      kind: 'lokaal_veld_is_ingelicht',
      from: 'zvh',
      to: 'gedetineerde',
      purpose: 'betrokkene_informeren',
      legalBasis: null,
      facts: ['einddatum'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    herinnering_aan_pi: {
      name: 'herinnering_aan_pi',
      kind: 'herinnering',
      from: 'zvh',
      to: 'pi',
      purpose: 're_integratie',
      legalBasis: 'Artikel 18a Pbw',
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    te_laat_aan_pi: {
      name: 'te_laat_aan_pi',
      kind: 'te_laat',
      from: 'zvh',
      to: 'pi',
      purpose: 're_integratie',
      legalBasis: 'Artikel 18a Pbw',
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    te_laat_aan_zvh: {
      name: 'te_laat_aan_zvh',
      kind: 'te_laat',
      from: 'zvh',
      to: 'zvh',
      purpose: 're_integratie',
      legalBasis: 'Geen grondslag nodig; een sein in de eigen werkvoorraad dat niet naar een ander gaat',
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4' }
    },
    aanmelding_lokaal_veld: {
      name: 'aanmelding_lokaal_veld',
      kind: 'aanmelding_kort_verblijf',
      from: 'zvh',
      to: 'lokaal_veld',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['binnenkomst', 'einddatum', 'gemeente'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
    },
    uitvraag_omgevingsadvies_gemeente: {
      name: 'uitvraag_omgevingsadvies_gemeente',
      kind: 'uitvraag_omgevingsadvies',
      from: 'zvh',
      to: 'gemeente',
      purpose: 'omgevingsadvies',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    uitvraag_omgevingsadvies_reclassering: {
      name: 'uitvraag_omgevingsadvies_reclassering',
      kind: 'uitvraag_omgevingsadvies',
      from: 'zvh',
      to: 'reclassering',
      purpose: 'omgevingsadvies',
      legalBasis: null,
      facts: [],
      valid: { from: null, to: null },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    omgevingsadvies: {
      name: 'omgevingsadvies',
      kind: 'omgevingsadvies',
      from: 'zvh',
      to: 'om',
      purpose: 'omgevingsadvies',
      legalBasis: null,
      facts: [
        'systeem_of_leefomgeving_geraakt',
        'ernstige_gebiedsproblematiek',
        'huisvesting',
        'inkomen_en_dagbesteding',
        'steunend_netwerk',
        'loopt_een_zorgtraject'
      ],
      valid: { from: null, to: null },
      source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
    },
    melding_vrijheden: {
      name: 'melding_vrijheden',
      kind: 'melding_vrijheden',
      from: 'pi',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['vrijheden_in_zicht', 'einddatum', 'besluit_over_vi'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    vrijheden_aan_reclassering: {
      name: 'vrijheden_aan_reclassering',
      kind: 'melding_vrijheden',
      from: 'pi',
      to: 'reclassering',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['vrijheden_in_zicht', 'einddatum', 'besluit_over_vi'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    melding_onttrekking: {
      name: 'melding_onttrekking',
      kind: 'melding_onttrekking',
      from: 'pi',
      to: 'gemeente',
      purpose: 're_integratie',
      legalBasis: null,
      facts: ['inrichting'],
      valid: { from: null, to: null },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
    }
  },
  processes: {
    detentie_en_terugkeer: {
      id: 'detentie_en_terugkeer',
      version: '1.0.0',
      title: 'Detentie en terugkeer',
      meta: {
        title: 'Detentie en terugkeer',
        source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
      },
      events: {
        melding_beoordeeld: {
          title: 'De melding is beoordeeld',
          by: ['zvh'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        melding_gecorrigeerd: {
          title: 'De melding is verbeterd',
          by: ['justid'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        gemeente_koppelt_terug: {
          title: 'De gemeente laat weten wat zij doet',
          by: ['gemeente'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        screening_gereed: {
          title: 'De screening is gereed',
          by: ['pi'],
          facts: [],
          source: { source: 'dji_werkwijze', place: 'screening' }
        },
        gegevens_verzameld: {
          title: 'De gegevens zijn verzameld',
          by: ['zvh', 'pi'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
        },
        gesprek_gevoerd: {
          title: 'Het gesprek is gevoerd',
          by: ['pi', 'exodus', 'reclassering', 'gemeente', 'lokaal_veld', 'zvh'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
        },
        gesprek_geweigerd: {
          title: 'De persoon wil geen gesprek',
          by: ['pi', 'exodus', 'reclassering', 'gemeente', 'lokaal_veld', 'zvh'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
        },
        casusoverleg_gehouden: {
          title: 'Het casusoverleg is gehouden',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
        },
        casusoverleg_aangemeld: {
          title: 'De persoon is aangemeld voor een casusoverleg',
          by: [
            'zvh',
            'gemeente',
            'pi',
            'politie',
            'om',
            'rvdk',
            'reclassering',
            'zorgaanbieder',
            'lokaal_veld'
          ],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        casusoverleg_afspraken_gemaakt: {
          title: 'Het casusoverleg heeft afspraken gemaakt',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        casusoverleg_afgerond: {
          title: 'Het casusoverleg is afgerond, of komt er niet',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'evaluatie' }
        },
        omgevingsadvies_gevraagd: {
          title: 'Er is een omgevingsadvies gevraagd',
          by: ['om', 'reclassering', 'pi', 'gemeente', 'zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
        },
        omgevingsadvies_ontvangen: {
          title: 'Het omgevingsadvies is uitgebracht',
          by: ['zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        },
        omgevingsadvies_afgerond: {
          title: 'Het omgevingsadvies is afgerond',
          by: ['zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        plan_vastgesteld: {
          title: 'Het D&R-plan is vastgesteld',
          by: ['pi'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
        },
        plan_gewijzigd: {
          title: 'Het D&R-plan is gewijzigd',
          by: ['pi'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
        },
        plan_lokaal_veld_gemaakt: {
          title: 'Het lokaal veld heeft een plan gemaakt',
          by: ['lokaal_veld'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
        },
        overdracht_aangeboden: {
          title: 'De regie is aangeboden',
          by: ['zvh'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        overdracht_aanvaard: {
          title: 'De regie is aanvaard',
          by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        overdracht_geweigerd: {
          title: 'De regie is geweigerd',
          by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        einddatum_gewijzigd: {
          title: 'De einddatum is veranderd',
          by: ['justid', 'pi'],
          facts: ['einddatum'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        overplaatsing: {
          title: 'De persoon is overgeplaatst',
          by: ['justid', 'pi'],
          facts: ['inrichting'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        verhuizing: {
          title: 'De persoon gaat naar een andere gemeente',
          by: ['gemeente', 'zvh', 'pi'],
          facts: ['gemeente'],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        schorsing: {
          title: 'De detentie is geschorst',
          by: ['om', 'pi', 'justid'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        trajectgesprek_gevoerd: {
          title: 'Het trajectgesprek is gevoerd',
          by: ['pi'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
        },
        mdo_gehouden: {
          title: 'Het multidisciplinair overleg (MDO) is gehouden',
          by: ['pi'],
          facts: [],
          source: { source: 'dji_werkwijze', place: 'mdo' }
        },
        verlof: {
          title: 'De persoon gaat met verlof',
          by: ['pi', 'justid'],
          facts: ['vrijheden_in_zicht'],
          source: { source: 'cvt_verlof', place: 'verlof' }
        },
        pp_begonnen: {
          title: 'Het penitentiair programma is begonnen',
          by: ['pi'],
          facts: [],
          source: { source: 'cvt_verlof', place: 'penitentiair-programma' }
        },
        vi_besluit: {
          title: 'Over voorwaardelijke invrijheidstelling is besloten',
          by: ['om'],
          facts: ['besluit_over_vi'],
          source: { source: 'vi_om', place: 'berekening' }
        },
        statuswissel: {
          title: 'De strafrechtelijke status is veranderd',
          by: ['om', 'justid'],
          facts: ['strafrechtelijke_status'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        onttrekking: {
          title: 'De persoon heeft zich onttrokken',
          by: ['pi', 'justid'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        terug_in_detentie: {
          title: 'De persoon is na een onttrekking terug in de inrichting',
          by: ['pi', 'justid'],
          facts: ['einddatum'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        vrijspraak: {
          title: 'De persoon is vrijgesproken',
          by: ['om'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        nog_in_detentie: {
          title: 'De persoon blijkt nog vast te zitten',
          by: ['justid', 'pi'],
          facts: ['einddatum'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        nieuwe_detentie: {
          title: 'De persoon zit opnieuw vast',
          by: ['justid', 'pi'],
          facts: ['binnenkomst', 'einddatum'],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
        },
        overlijden: {
          title: 'De persoon is overleden',
          by: ['pi', 'gemeente', 'zvh'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
        },
        afsluiting: {
          title: 'De zaak is afgesloten',
          by: ['zvh', 'gemeente', 'lokaal_veld'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
        }
      },
      subCases: {
        casusoverleg: {
          title: 'Casusoverleg over deze persoon',
          process: 'casusoverleg',
          gives: [
            'meerdere_problemen_en_leefgebieden',
            'ketensamenwerking_nodig',
            'systeem_of_leefomgeving_geraakt',
            'ernstige_gebiedsproblematiek',
            'strafbaar_feit',
            'gevaarstelling',
            'recidivekans',
            'strafrecht_wezenlijk',
            'minderjarige_pleegde_feit',
            'recidivekans_minderjarige',
            'relatie_met_minderjarige',
            'zorgen_over_minderjarige',
            'snijvlak_straf_zorg_sociaal',
            'justitiele_zaak',
            'verandering_nodig',
            'verzoek_aan_reclassering',
            'onveiligheid',
            'vermoeden_strafbaar_feit',
            'verzoek_aan_politie',
            'casus_geeft_aanleiding'
          ],
          event: 'casusoverleg_afgerond',
          returns: [
            'meerdere_problemen_en_leefgebieden',
            'ketensamenwerking_nodig',
            'systeem_of_leefomgeving_geraakt',
            'ernstige_gebiedsproblematiek',
            'strafbaar_feit',
            'gevaarstelling',
            'recidivekans',
            'strafrecht_wezenlijk',
            'minderjarige_pleegde_feit',
            'recidivekans_minderjarige',
            'relatie_met_minderjarige',
            'zorgen_over_minderjarige',
            'snijvlak_straf_zorg_sociaal',
            'justitiele_zaak',
            'verandering_nodig',
            'verzoek_aan_reclassering',
            'onveiligheid',
            'vermoeden_strafbaar_feit',
            'verzoek_aan_politie',
            'casus_geeft_aanleiding',
            'doelgroep_zvh',
            'in_pga',
            'draaideur',
            'voorgestelde_regiehouder'
          ],
          hears: {
            afspraken_vastgelegd: {
              event: 'casusoverleg_afspraken_gemaakt',
              returns: [
                'meerdere_problemen_en_leefgebieden',
                'ketensamenwerking_nodig',
                'systeem_of_leefomgeving_geraakt',
                'ernstige_gebiedsproblematiek',
                'strafbaar_feit',
                'gevaarstelling',
                'recidivekans',
                'strafrecht_wezenlijk',
                'minderjarige_pleegde_feit',
                'recidivekans_minderjarige',
                'relatie_met_minderjarige',
                'zorgen_over_minderjarige',
                'snijvlak_straf_zorg_sociaal',
                'justitiele_zaak',
                'verandering_nodig',
                'verzoek_aan_reclassering',
                'onveiligheid',
                'vermoeden_strafbaar_feit',
                'verzoek_aan_politie',
                'casus_geeft_aanleiding',
                'doelgroep_zvh',
                'in_pga',
                'draaideur',
                'voorgestelde_regiehouder'
              ]
            }
          },
          source: { source: 'minimumnormen', place: 'kernfuncties' }
        },
        omgevingsadvies: {
          title: 'Omgevingsadvies over deze persoon',
          process: 'omgevingsadvies',
          gives: [
            'systeem_of_leefomgeving_geraakt',
            'ernstige_gebiedsproblematiek',
            'relatie_met_minderjarige',
            'huisvesting',
            'inkomen_en_dagbesteding',
            'steunend_netwerk',
            'loopt_een_zorgtraject',
            'slachtoffers_of_nabestaanden'
          ],
          event: 'omgevingsadvies_afgerond',
          returns: [
            'systeem_of_leefomgeving_geraakt',
            'ernstige_gebiedsproblematiek',
            'relatie_met_minderjarige',
            'huisvesting',
            'inkomen_en_dagbesteding',
            'steunend_netwerk',
            'loopt_een_zorgtraject',
            'slachtoffers_of_nabestaanden'
          ],
          hears: {
            advies_uitgebracht: {
              event: 'omgevingsadvies_ontvangen',
              returns: [
                'systeem_of_leefomgeving_geraakt',
                'ernstige_gebiedsproblematiek',
                'relatie_met_minderjarige',
                'huisvesting',
                'inkomen_en_dagbesteding',
                'steunend_netwerk',
                'loopt_een_zorgtraject',
                'slachtoffers_of_nabestaanden'
              ]
            }
          },
          source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
        }
      },
      initial: 'melding_ontvangen',
      on: {
        overlijden: [{ target: '.overleden' }],
        feiten_vastgesteld: [
          {
            target: '#detentie_en_terugkeer.onder_andere_afspraken',
            guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
            actions: []
          },
          {
            target: '#detentie_en_terugkeer.buiten_de_regio',
            guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
            actions: []
          }
        ],
        feiten_gecorrigeerd: [
          {
            target: '#detentie_en_terugkeer.onder_andere_afspraken',
            guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
            actions: []
          },
          {
            target: '#detentie_en_terugkeer.buiten_de_regio',
            guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
            actions: []
          }
        ],
        melding_gecorrigeerd: [
          { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
        ],
        einddatum_gewijzigd: [
          { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
        ],
        overplaatsing: [
          {
            target: '#detentie_en_terugkeer.onder_andere_afspraken',
            guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
            actions: []
          },
          { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
        ],
        verhuizing: [
          {
            target: '#detentie_en_terugkeer.buiten_de_regio',
            guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
            actions: []
          },
          { actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }
        ],
        statuswissel: [{ actions: [{ type: 'message', params: { message: 'melding_detentie' } }] }],
        gegevens_verzameld: [{}],
        screening_gereed: [
          { actions: [{ type: 'deadline.meet', params: { limit: 'screening' } }] }
        ],
        gesprek_gevoerd: [
          { actions: [{ type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } }] }
        ],
        gesprek_geweigerd: [
          {
            actions: [{ type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } }]
          }
        ],
        gemeente_koppelt_terug: [
          { actions: [{ type: 'deadline.meet', params: { limit: 'terugkoppeling_gemeente' } }] }
        ],
        trajectgesprek_gevoerd: [
          { actions: [{ type: 'deadline.meet', params: { limit: 'trajectgesprek' } }] }
        ],
        mdo_gehouden: [{ actions: [{ type: 'task.close', params: { task: 'ZRG-06' } }] }],
        verlof: [
          {
            actions: [
              { type: 'message', params: { message: 'melding_vrijheden' } },
              { type: 'message', params: { message: 'vrijheden_aan_reclassering' } }
            ]
          }
        ],
        pp_begonnen: [
          {
            actions: [
              { type: 'message', params: { message: 'melding_vrijheden' } },
              { type: 'message', params: { message: 'vrijheden_aan_reclassering' } }
            ]
          }
        ],
        vi_besluit: [
          {
            actions: [
              { type: 'message', params: { message: 'melding_vrijheden' } },
              { type: 'message', params: { message: 'vrijheden_aan_reclassering' } }
            ]
          }
        ],
        casusoverleg_aangemeld: [
          { actions: [{ type: 'case.open', params: { case: 'casusoverleg' } }] }
        ],
        casusoverleg_afspraken_gemaakt: [
          { actions: [{ type: 'task.open', params: { task: 'CAS-03' } }] }
        ],
        casusoverleg_afgerond: [{}],
        omgevingsadvies_gevraagd: [
          { actions: [{ type: 'case.open', params: { case: 'omgevingsadvies' } }] }
        ],
        omgevingsadvies_ontvangen: [
          { actions: [{ type: 'task.open', params: { task: 'OMG-01' } }] }
        ],
        omgevingsadvies_afgerond: [{}]
      },
      states: {
        melding_ontvangen: {
          meta: {
            title: 'Nagaan of er een uitkering kan zijn die stopt',
            owner: 'zvh',
            decides: ['uitkering_vervalt'],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
          },
          always: [
            {
              target: 'route_bepalen',
              guard: { type: 'rule', params: { rule: 'uitkering_vervalt', is: 'no' } }
            },
            {
              target: 'route_bepalen',
              actions: [{ type: 'message', params: { message: 'stop_uitkering' } }]
            }
          ]
        },
        route_bepalen: {
          meta: {
            title: 'Bepalen voor wie deze detentie is',
            owner: 'zvh',
            decides: ['valt_onder_deze_afspraken', 'keert_terug_buiten_de_regio'],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' }
          },
          always: [
            {
              target: '#detentie_en_terugkeer.onder_andere_afspraken',
              guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
              actions: []
            },
            {
              target: '#detentie_en_terugkeer.buiten_de_regio',
              guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
              actions: []
            },
            { target: 'melding' }
          ]
        },
        melding: {
          meta: {
            title: 'Melding beoordelen',
            owner: 'zvh',
            deadline: 'melding_beoordelen',
            decides: ['eerst_naar_lokaal_veld', 'eerst_naar_zvh'],
            refuses: [
              'nieuwe_detentie',
              'nog_in_detentie',
              'terug_in_detentie',
              'afsluiting',
              'plan_lokaal_veld_gemaakt',
              'plan_gewijzigd',
              'overdracht_aangeboden',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'casusoverleg_gehouden'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-melding' }
          },
          entry: [
            { type: 'coordination', params: { party: 'zvh' } },
            { type: 'deadline.start', params: { limit: 'dr_plan' } },
            { type: 'deadline.start', params: { limit: 'screening' } },
            { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
            { type: 'deadline.start', params: { limit: 'ontslag' } },
            { type: 'deadline.start', params: { limit: 'melding_beoordelen' } },
            { type: 'deadline.start', params: { limit: 'terugkoppeling_gemeente' } },
            { type: 'deadline.start', params: { limit: 'trajectgesprek' } },
            { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
            { type: 'message', params: { message: 'melding_detentie' } },
            { type: 'task.open', params: { task: 'ID-01' } },
            { type: 'task.open', params: { task: 'OND-01' } },
            { type: 'task.open', params: { task: 'WRK-01' } },
            { type: 'task.open', params: { task: 'WRK-02' } },
            { type: 'task.open', params: { task: 'INK-01' } },
            { type: 'task.open', params: { task: 'SCH-01' } },
            { type: 'task.open', params: { task: 'SCH-02' } },
            { type: 'task.open', params: { task: 'ZRG-01' } },
            { type: 'task.open', params: { task: 'ZRG-02' } },
            { type: 'task.open', params: { task: 'ZRG-03' } },
            { type: 'task.open', params: { task: 'SOC-01' } },
            { type: 'task.open', params: { task: 'SOC-02' } },
            { type: 'task.open', params: { task: 'SOC-03' } },
            { type: 'task.open', params: { task: 'SOC-04' } },
            { type: 'task.open', params: { task: 'SOC-05' } },
            { type: 'task.open', params: { task: 'SOC-06' } },
            { type: 'task.open', params: { task: 'SLA-05' } },
            { type: 'task.open', params: { task: 'CON-01' } },
            { type: 'task.open', params: { task: 'CON-02' } },
            { type: 'task.open', params: { task: 'GEM-01' } },
            { type: 'task.open', params: { task: 'GEM-02' } },
            { type: 'task.open', params: { task: 'LOK-02' } }
          ],
          on: {
            plan_vastgesteld: [
              {
                target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'task.open', params: { task: 'INK-02' } },
                  { type: 'task.open', params: { task: 'INK-03' } },
                  { type: 'task.open', params: { task: 'ZRG-04' } },
                  { type: 'task.open', params: { task: 'ZRG-05' } },
                  { type: 'task.open', params: { task: 'SLA-01' } },
                  { type: 'task.open', params: { task: 'OND-03' } },
                  { type: 'task.open', params: { task: 'INK-04' } },
                  { type: 'task.open', params: { task: 'INK-05' } },
                  { type: 'task.open', params: { task: 'INK-06' } },
                  { type: 'task.open', params: { task: 'SLA-02' } },
                  { type: 'task.open', params: { task: 'SLA-06' } },
                  { type: 'task.open', params: { task: 'SCH-03' } },
                  { type: 'task.open', params: { task: 'ZRG-06' } },
                  { type: 'task.open', params: { task: 'ZRG-07' } },
                  { type: 'task.open', params: { task: 'ZRG-11' } },
                  { type: 'task.open', params: { task: 'OND-02' } },
                  { type: 'task.open', params: { task: 'OND-05' } },
                  { type: 'task.open', params: { task: 'OND-06' } },
                  { type: 'task.open', params: { task: 'WRK-04' } },
                  { type: 'task.open', params: { task: 'SCH-04' } },
                  { type: 'task.open', params: { task: 'ZRG-08' } },
                  { type: 'task.open', params: { task: 'ZRG-09' } },
                  { type: 'task.open', params: { task: 'ZRG-10' } },
                  { type: 'task.open', params: { task: 'SLA-03' } },
                  { type: 'task.open', params: { task: 'SLA-04' } },
                  { type: 'task.open', params: { task: 'SLA-07' } },
                  { type: 'task.open', params: { task: 'SLA-08' } },
                  { type: 'task.open', params: { task: 'VRY-01' } }
                ]
              }
            ],
            onttrekking: [
              {
                target: '#detentie_en_terugkeer.onttrokken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'message', params: { message: 'melding_onttrekking' } }
                ]
              }
            ],
            schorsing: [
              {
                target: 'regie_zonder_beeld',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'screening' } },
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'task.open', params: { task: 'ID-02' } },
                  { type: 'task.open', params: { task: 'OND-08' } },
                  { type: 'task.open', params: { task: 'SCH-05' } }
                ]
              }
            ],
            vrijspraak: [
              {
                target: '#detentie_en_terugkeer.vrijgesproken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'screening' } },
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                  { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            gesprek_gevoerd: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                  { type: 'task.open', params: { task: 'INK-02' } },
                  { type: 'task.open', params: { task: 'INK-03' } },
                  { type: 'task.open', params: { task: 'ZRG-04' } },
                  { type: 'task.open', params: { task: 'ZRG-05' } },
                  { type: 'task.open', params: { task: 'SLA-01' } },
                  { type: 'task.open', params: { task: 'OND-03' } },
                  { type: 'task.open', params: { task: 'INK-04' } },
                  { type: 'task.open', params: { task: 'INK-05' } },
                  { type: 'task.open', params: { task: 'INK-06' } },
                  { type: 'task.open', params: { task: 'SLA-02' } },
                  { type: 'task.open', params: { task: 'SLA-06' } }
                ]
              }
            ],
            gesprek_geweigerd: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                  { type: 'task.open', params: { task: 'INK-02' } },
                  { type: 'task.open', params: { task: 'INK-03' } },
                  { type: 'task.open', params: { task: 'ZRG-04' } },
                  { type: 'task.open', params: { task: 'ZRG-05' } },
                  { type: 'task.open', params: { task: 'SLA-01' } },
                  { type: 'task.open', params: { task: 'OND-03' } },
                  { type: 'task.open', params: { task: 'INK-04' } },
                  { type: 'task.open', params: { task: 'INK-05' } },
                  { type: 'task.open', params: { task: 'INK-06' } },
                  { type: 'task.open', params: { task: 'SLA-02' } },
                  { type: 'task.open', params: { task: 'SLA-06' } }
                ]
              }
            ],
            melding_beoordeeld: [
              {
                target: 'verzamelen',
                guard: { type: 'rule', params: { rule: 'eerst_naar_lokaal_veld', is: 'yes' } },
                actions: [
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                  { type: 'message', params: { message: 'aanmelding_lokaal_veld' } }
                ]
              },
              {
                target: 'verzamelen',
                actions: [{ type: 'deadline.meet', params: { limit: 'melding_beoordelen' } }]
              }
            ]
          },
          after: {
            ontslag: [
              {
                target: 'regie_zonder_beeld',
                actions: [
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'task.open', params: { task: 'ID-02' } },
                  { type: 'task.open', params: { task: 'OND-08' } },
                  { type: 'task.open', params: { task: 'SCH-05' } }
                ]
              }
            ]
          }
        },
        verzamelen: {
          meta: {
            title: 'Gegevens verzamelen',
            owner: 'zvh',
            deadline: 'dr_plan',
            refuses: [
              'nieuwe_detentie',
              'nog_in_detentie',
              'terug_in_detentie',
              'afsluiting',
              'plan_lokaal_veld_gemaakt',
              'plan_gewijzigd',
              'overdracht_aangeboden',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'melding_beoordeeld',
              'casusoverleg_gehouden'
            ],
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname',
              'bezoek_aangewezen',
              'informatieblad_compleet'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
          },
          entry: [
            { type: 'task.open', params: { task: 'INK-02' } },
            { type: 'task.open', params: { task: 'INK-03' } },
            { type: 'task.open', params: { task: 'ZRG-04' } },
            { type: 'task.open', params: { task: 'ZRG-05' } },
            { type: 'task.open', params: { task: 'SLA-01' } }
          ],
          on: {
            plan_vastgesteld: [
              {
                target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'task.open', params: { task: 'OND-03' } },
                  { type: 'task.open', params: { task: 'INK-04' } },
                  { type: 'task.open', params: { task: 'INK-05' } },
                  { type: 'task.open', params: { task: 'INK-06' } },
                  { type: 'task.open', params: { task: 'SLA-02' } },
                  { type: 'task.open', params: { task: 'SLA-06' } },
                  { type: 'task.open', params: { task: 'SCH-03' } },
                  { type: 'task.open', params: { task: 'ZRG-06' } },
                  { type: 'task.open', params: { task: 'ZRG-07' } },
                  { type: 'task.open', params: { task: 'ZRG-11' } },
                  { type: 'task.open', params: { task: 'OND-02' } },
                  { type: 'task.open', params: { task: 'OND-05' } },
                  { type: 'task.open', params: { task: 'OND-06' } },
                  { type: 'task.open', params: { task: 'WRK-04' } },
                  { type: 'task.open', params: { task: 'SCH-04' } },
                  { type: 'task.open', params: { task: 'ZRG-08' } },
                  { type: 'task.open', params: { task: 'ZRG-09' } },
                  { type: 'task.open', params: { task: 'ZRG-10' } },
                  { type: 'task.open', params: { task: 'SLA-03' } },
                  { type: 'task.open', params: { task: 'SLA-04' } },
                  { type: 'task.open', params: { task: 'SLA-07' } },
                  { type: 'task.open', params: { task: 'SLA-08' } },
                  { type: 'task.open', params: { task: 'VRY-01' } }
                ]
              }
            ],
            onttrekking: [
              {
                target: '#detentie_en_terugkeer.onttrokken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'message', params: { message: 'melding_onttrekking' } }
                ]
              }
            ],
            schorsing: [
              {
                target: 'regie_zonder_beeld',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'screening' } },
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'task.open', params: { task: 'ID-02' } },
                  { type: 'task.open', params: { task: 'OND-08' } },
                  { type: 'task.open', params: { task: 'SCH-05' } }
                ]
              }
            ],
            vrijspraak: [
              {
                target: '#detentie_en_terugkeer.vrijgesproken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'screening' } },
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                  { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            gesprek_gevoerd: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                  { type: 'task.open', params: { task: 'OND-03' } },
                  { type: 'task.open', params: { task: 'INK-04' } },
                  { type: 'task.open', params: { task: 'INK-05' } },
                  { type: 'task.open', params: { task: 'INK-06' } },
                  { type: 'task.open', params: { task: 'SLA-02' } },
                  { type: 'task.open', params: { task: 'SLA-06' } }
                ]
              }
            ],
            gesprek_geweigerd: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } },
                  { type: 'task.open', params: { task: 'OND-03' } },
                  { type: 'task.open', params: { task: 'INK-04' } },
                  { type: 'task.open', params: { task: 'INK-05' } },
                  { type: 'task.open', params: { task: 'INK-06' } },
                  { type: 'task.open', params: { task: 'SLA-02' } },
                  { type: 'task.open', params: { task: 'SLA-06' } }
                ]
              }
            ],
            gegevens_verzameld: [{ target: 'gesprek' }]
          },
          after: {
            ontslag: [
              {
                target: 'regie_zonder_beeld',
                actions: [
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'task.open', params: { task: 'ID-02' } },
                  { type: 'task.open', params: { task: 'OND-08' } },
                  { type: 'task.open', params: { task: 'SCH-05' } }
                ]
              }
            ]
          }
        },
        gesprek: {
          meta: {
            title: 'In gesprek met de gedetineerde',
            owner: 'pi',
            deadline: 'dr_plan',
            refuses: [
              'nieuwe_detentie',
              'nog_in_detentie',
              'terug_in_detentie',
              'afsluiting',
              'plan_lokaal_veld_gemaakt',
              'plan_gewijzigd',
              'overdracht_aangeboden',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'melding_beoordeeld',
              'casusoverleg_gehouden'
            ],
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname',
              'bezoek_aangewezen',
              'informatieblad_compleet'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' }
          },
          entry: [
            { type: 'task.open', params: { task: 'OND-03' } },
            { type: 'task.open', params: { task: 'INK-04' } },
            { type: 'task.open', params: { task: 'INK-05' } },
            { type: 'task.open', params: { task: 'INK-06' } },
            { type: 'task.open', params: { task: 'SLA-02' } },
            { type: 'task.open', params: { task: 'SLA-06' } },
            { type: 'task.open', params: { task: 'CON-03' } },
            { type: 'task.open', params: { task: 'CON-04' } },
            { type: 'task.open', params: { task: 'CON-05' } },
            { type: 'task.open', params: { task: 'CON-06' } }
          ],
          on: {
            plan_vastgesteld: [
              {
                target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'task.open', params: { task: 'SCH-03' } },
                  { type: 'task.open', params: { task: 'ZRG-06' } },
                  { type: 'task.open', params: { task: 'ZRG-07' } },
                  { type: 'task.open', params: { task: 'ZRG-11' } },
                  { type: 'task.open', params: { task: 'OND-02' } },
                  { type: 'task.open', params: { task: 'OND-05' } },
                  { type: 'task.open', params: { task: 'OND-06' } },
                  { type: 'task.open', params: { task: 'WRK-04' } },
                  { type: 'task.open', params: { task: 'SCH-04' } },
                  { type: 'task.open', params: { task: 'ZRG-08' } },
                  { type: 'task.open', params: { task: 'ZRG-09' } },
                  { type: 'task.open', params: { task: 'ZRG-10' } },
                  { type: 'task.open', params: { task: 'SLA-03' } },
                  { type: 'task.open', params: { task: 'SLA-04' } },
                  { type: 'task.open', params: { task: 'SLA-07' } },
                  { type: 'task.open', params: { task: 'SLA-08' } },
                  { type: 'task.open', params: { task: 'VRY-01' } }
                ]
              }
            ],
            onttrekking: [
              {
                target: '#detentie_en_terugkeer.onttrokken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'message', params: { message: 'melding_onttrekking' } }
                ]
              }
            ],
            schorsing: [
              {
                target: 'regie_zonder_beeld',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'screening' } },
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'task.open', params: { task: 'ID-02' } },
                  { type: 'task.open', params: { task: 'OND-08' } },
                  { type: 'task.open', params: { task: 'SCH-05' } }
                ]
              }
            ],
            vrijspraak: [
              {
                target: '#detentie_en_terugkeer.vrijgesproken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                  { type: 'deadline.withdraw', params: { limit: 'screening' } },
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                  { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            gesprek_gevoerd: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } }
                ]
              }
            ],
            gesprek_geweigerd: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.meet', params: { limit: 'melding_beoordelen' } }
                ]
              }
            ]
          },
          after: {
            ontslag: [
              {
                target: 'regie_zonder_beeld',
                actions: [
                  { type: 'task.withdraw', params: { task: 'ID-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-01' } },
                  { type: 'task.withdraw', params: { task: 'WRK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-01' } },
                  { type: 'task.withdraw', params: { task: 'SCH-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-01' } },
                  { type: 'task.withdraw', params: { task: 'SOC-02' } },
                  { type: 'task.withdraw', params: { task: 'SOC-03' } },
                  { type: 'task.withdraw', params: { task: 'SOC-04' } },
                  { type: 'task.withdraw', params: { task: 'SOC-05' } },
                  { type: 'task.withdraw', params: { task: 'SOC-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-01' } },
                  { type: 'task.withdraw', params: { task: 'CON-02' } },
                  { type: 'task.withdraw', params: { task: 'GEM-01' } },
                  { type: 'task.withdraw', params: { task: 'GEM-02' } },
                  { type: 'task.withdraw', params: { task: 'LOK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-02' } },
                  { type: 'task.withdraw', params: { task: 'INK-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                  { type: 'task.withdraw', params: { task: 'SLA-01' } },
                  { type: 'task.withdraw', params: { task: 'OND-03' } },
                  { type: 'task.withdraw', params: { task: 'INK-04' } },
                  { type: 'task.withdraw', params: { task: 'INK-05' } },
                  { type: 'task.withdraw', params: { task: 'INK-06' } },
                  { type: 'task.withdraw', params: { task: 'SLA-02' } },
                  { type: 'task.withdraw', params: { task: 'SLA-06' } },
                  { type: 'task.withdraw', params: { task: 'CON-03' } },
                  { type: 'task.withdraw', params: { task: 'CON-04' } },
                  { type: 'task.withdraw', params: { task: 'CON-05' } },
                  { type: 'task.withdraw', params: { task: 'CON-06' } },
                  { type: 'task.withdraw', params: { task: 'SCH-03' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                  { type: 'task.withdraw', params: { task: 'OND-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-05' } },
                  { type: 'task.withdraw', params: { task: 'OND-06' } },
                  { type: 'task.withdraw', params: { task: 'WRK-04' } },
                  { type: 'task.withdraw', params: { task: 'SCH-04' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                  { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                  { type: 'task.withdraw', params: { task: 'SLA-03' } },
                  { type: 'task.withdraw', params: { task: 'SLA-04' } },
                  { type: 'task.withdraw', params: { task: 'SLA-07' } },
                  { type: 'task.withdraw', params: { task: 'SLA-08' } },
                  { type: 'task.withdraw', params: { task: 'VRY-01' } },
                  { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                  { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                  { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                  { type: 'task.open', params: { task: 'ID-02' } },
                  { type: 'task.open', params: { task: 'OND-08' } },
                  { type: 'task.open', params: { task: 'SCH-05' } }
                ]
              }
            ]
          }
        },
        plan_van_aanpak: {
          initial: 'casusoverleg_wegen',
          meta: {
            title: 'Plan van aanpak',
            refuses: [
              'nieuwe_detentie',
              'nog_in_detentie',
              'terug_in_detentie',
              'afsluiting',
              'plan_lokaal_veld_gemaakt',
              'plan_gewijzigd',
              'overdracht_aangeboden',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'melding_beoordeeld'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
          },
          entry: [
            { type: 'task.open', params: { task: 'SCH-03' } },
            { type: 'task.open', params: { task: 'ZRG-06' } },
            { type: 'task.open', params: { task: 'ZRG-07' } },
            { type: 'task.open', params: { task: 'ZRG-11' } }
          ],
          states: {
            casusoverleg_wegen: {
              meta: {
                title: 'Wegen of een casusoverleg nodig is',
                owner: 'zvh',
                decides: [
                  'complexe_problematiek',
                  'om_deelname',
                  'rvdk_deelname',
                  'reclassering_deelname',
                  'politie_deelname'
                ],
                source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
              },
              always: [
                {
                  target: '#detentie_en_terugkeer.onder_andere_afspraken',
                  guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
                  actions: [
                    { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                  ]
                },
                {
                  target: 'casusoverleg',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } }
                },
                {
                  target: 'opstellen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } }
                },
                {
                  target: 'beeld_aanvullen',
                  guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } }
                }
              ]
            },
            beeld_aanvullen: {
              meta: {
                title: 'Beeld aanvullen: nog niet bekend of de problematiek complex is',
                owner: 'zvh',
                deadline: 'dr_plan',
                refuses: ['casusoverleg_gehouden'],
                decides: [
                  'complexe_problematiek',
                  'om_deelname',
                  'rvdk_deelname',
                  'reclassering_deelname',
                  'politie_deelname',
                  'dr_plan_compleet'
                ],
                source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
              },
              on: {
                plan_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                schorsing: [
                  {
                    target: '#detentie_en_terugkeer.regie_zonder_beeld',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                feiten_vastgesteld: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                    actions: []
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                    actions: []
                  }
                ],
                feiten_gecorrigeerd: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                    actions: []
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                    actions: []
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: '#detentie_en_terugkeer.regie_zonder_beeld',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            },
            casusoverleg: {
              meta: {
                title: 'Casusoverleg houden',
                owner: 'zvh',
                deadline: 'casusoverleg_houden',
                decides: [
                  'complexe_problematiek',
                  'om_deelname',
                  'rvdk_deelname',
                  'reclassering_deelname',
                  'politie_deelname',
                  'dr_plan_compleet'
                ],
                source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
              },
              entry: [{ type: 'deadline.start', params: { limit: 'casusoverleg_houden' } }],
              on: {
                plan_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                schorsing: [
                  {
                    target: '#detentie_en_terugkeer.casusoverleg_na_ontslag',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                feiten_vastgesteld: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                    ]
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: {
                      type: 'rule',
                      params: { rule: 'complexe_problematiek', is: 'unknown' }
                    },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                    ]
                  }
                ],
                feiten_gecorrigeerd: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                    ]
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: {
                      type: 'rule',
                      params: { rule: 'complexe_problematiek', is: 'unknown' }
                    },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                    ]
                  }
                ],
                casusoverleg_afspraken_gemaakt: [
                  {
                    target: 'opstellen_na_overleg',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                      { type: 'task.open', params: { task: 'CAS-03' } }
                    ]
                  }
                ],
                casusoverleg_gehouden: [
                  {
                    target: 'opstellen_na_overleg',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } }
                    ]
                  }
                ],
                casusoverleg_afgerond: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                    ]
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: {
                      type: 'rule',
                      params: { rule: 'complexe_problematiek', is: 'unknown' }
                    },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }
                    ]
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: '#detentie_en_terugkeer.casusoverleg_na_ontslag',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            },
            opstellen: {
              meta: {
                title: 'Plan opstellen; niet complex, dus elke partner oordeelt zelf of hij meedoet',
                owner: 'pi',
                deadline: 'dr_plan',
                refuses: ['casusoverleg_gehouden'],
                decides: [
                  'complexe_problematiek',
                  'om_deelname',
                  'rvdk_deelname',
                  'reclassering_deelname',
                  'politie_deelname',
                  'dr_plan_compleet'
                ],
                source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
              },
              on: {
                plan_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                schorsing: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                feiten_vastgesteld: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                    actions: []
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: {
                      type: 'rule',
                      params: { rule: 'complexe_problematiek', is: 'unknown' }
                    },
                    actions: []
                  }
                ],
                feiten_gecorrigeerd: [
                  {
                    target: 'casusoverleg_wegen',
                    guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                    actions: []
                  },
                  {
                    target: 'casusoverleg_wegen',
                    guard: {
                      type: 'rule',
                      params: { rule: 'complexe_problematiek', is: 'unknown' }
                    },
                    actions: []
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            },
            opstellen_na_overleg: {
              meta: {
                title: 'Plan opstellen met de uitkomst van het casusoverleg',
                owner: 'pi',
                deadline: 'dr_plan',
                refuses: ['casusoverleg_gehouden'],
                decides: ['dr_plan_compleet'],
                source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
              },
              on: {
                plan_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.plan_delen',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                schorsing: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: '#detentie_en_terugkeer.uitvoering.regie_wegen',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            }
          }
        },
        uitvoering: {
          initial: 'plan_delen',
          meta: {
            title: 'Uitvoering van het plan',
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
          },
          states: {
            plan_delen: {
              meta: {
                title: 'Het plan delen, met het bericht van die dag',
                owner: 'pi',
                decides: ['plan_gaat_op_informatieblad', 'dr_plan_compleet'],
                source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
              },
              always: [
                {
                  target: 'in_detentie',
                  guard: {
                    type: 'rule',
                    params: { rule: 'plan_gaat_op_informatieblad', is: 'yes' }
                  },
                  actions: [{ type: 'message', params: { message: 'informatieblad' } }]
                },
                {
                  target: 'in_detentie',
                  actions: [
                    { type: 'message', params: { message: 'dr_plan_naar_gemeente' } },
                    { type: 'message', params: { message: 'dr_plan_naar_reclassering' } }
                  ]
                }
              ]
            },
            in_detentie: {
              meta: {
                title: 'Plan uitvoeren tijdens de detentie',
                owner: 'pi',
                deadline: 'ontslag',
                refuses: [
                  'nieuwe_detentie',
                  'nog_in_detentie',
                  'terug_in_detentie',
                  'afsluiting',
                  'plan_lokaal_veld_gemaakt',
                  'melding_beoordeeld',
                  'casusoverleg_gehouden',
                  'plan_vastgesteld',
                  'overdracht_aanvaard',
                  'overdracht_geweigerd'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
              },
              on: {
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                plan_gewijzigd: [
                  {
                    target: 'plan_delen',
                    actions: [{ type: 'deadline.meet', params: { limit: 'dr_plan' } }]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken_met_plan',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                overdracht_aangeboden: [{ target: 'aanbod_vooraf' }],
                schorsing: [
                  {
                    target: 'regie_wegen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: 'regie_wegen',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            },
            regie_wegen: {
              meta: {
                title: 'Wegen bij wie de regie komt',
                owner: 'zvh',
                decides: [
                  'regie_blijft_bij_zvh',
                  'regie_naar_pga',
                  'regie_naar_opvang',
                  'regie_naar_lokaal_veld',
                  'meer_dan_een_doelgroep'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              always: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } }
                },
                { target: 'overdracht_aanbieden' }
              ]
            },
            aanbod_vooraf: {
              meta: {
                title: 'Het aanbod gaat naar wie is voorgesteld',
                owner: 'zvh',
                decides: ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              always: [
                {
                  target: 'aangeboden_voor_ontslag',
                  guard: { type: 'rule', params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'overdracht_regie_lokaal_veld' } }
                  ]
                },
                {
                  target: 'aangeboden_voor_ontslag',
                  guard: { type: 'rule', params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'overdracht_regie_zorgaanbieder' } }
                  ]
                },
                {
                  target: 'aangeboden_voor_ontslag',
                  actions: [{ type: 'message', params: { message: 'overdracht_regie' } }]
                }
              ]
            },
            aangeboden_voor_ontslag: {
              meta: {
                title: 'Overdracht aangeboden, nog tijdens de detentie',
                owner: 'gemeente',
                deadline: 'overdracht_beantwoorden',
                refuses: [
                  'nieuwe_detentie',
                  'nog_in_detentie',
                  'terug_in_detentie',
                  'afsluiting',
                  'plan_lokaal_veld_gemaakt',
                  'melding_beoordeeld',
                  'casusoverleg_gehouden',
                  'plan_vastgesteld',
                  'overdracht_aangeboden'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
              on: {
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                plan_gewijzigd: [
                  {
                    actions: [
                      { type: 'message', params: { message: 'dr_plan_naar_gemeente' } },
                      { type: 'message', params: { message: 'dr_plan_naar_reclassering' } }
                    ]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken_met_plan',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                verhuizing: [
                  {
                    target: '#detentie_en_terugkeer.buiten_de_regio',
                    guard: {
                      type: 'rule',
                      params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' }
                    },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
                    ]
                  },
                  {
                    target: 'in_detentie',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_detentie' } }
                    ]
                  }
                ],
                overdracht_aanvaard: [
                  {
                    target: 'overdracht_afgesproken',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                    ]
                  }
                ],
                overdracht_geweigerd: [
                  {
                    target: 'in_detentie',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                    ]
                  }
                ],
                schorsing: [
                  {
                    target: 'overdracht_aangeboden',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: 'overdracht_aangeboden',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            },
            overdracht_afgesproken: {
              meta: {
                title: 'Overdracht afgesproken; de regie gaat over bij vrijlating',
                owner: 'zvh',
                deadline: 'ontslag',
                refuses: [
                  'nieuwe_detentie',
                  'nog_in_detentie',
                  'terug_in_detentie',
                  'afsluiting',
                  'plan_lokaal_veld_gemaakt',
                  'melding_beoordeeld',
                  'casusoverleg_gehouden',
                  'plan_vastgesteld',
                  'overdracht_aanvaard',
                  'overdracht_geweigerd',
                  'overdracht_aangeboden'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              on: {
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                plan_gewijzigd: [
                  {
                    actions: [
                      { type: 'message', params: { message: 'dr_plan_naar_gemeente' } },
                      { type: 'message', params: { message: 'dr_plan_naar_reclassering' } }
                    ]
                  }
                ],
                onttrekking: [
                  {
                    target: '#detentie_en_terugkeer.onttrokken_met_plan',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'message', params: { message: 'melding_onttrekking' } }
                    ]
                  }
                ],
                verhuizing: [
                  {
                    target: '#detentie_en_terugkeer.buiten_de_regio',
                    guard: {
                      type: 'rule',
                      params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' }
                    },
                    actions: []
                  },
                  {
                    target: 'in_detentie',
                    actions: [{ type: 'message', params: { message: 'melding_detentie' } }]
                  }
                ],
                schorsing: [
                  {
                    target: 'regie_overgedragen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
                      { type: 'deadline.withdraw', params: { limit: 'screening' } },
                      { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              },
              after: {
                ontslag: [
                  {
                    target: 'regie_overgedragen',
                    actions: [
                      { type: 'task.withdraw', params: { task: 'ID-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-01' } },
                      { type: 'task.withdraw', params: { task: 'WRK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-01' } },
                      { type: 'task.withdraw', params: { task: 'SCH-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-01' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-02' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-01' } },
                      { type: 'task.withdraw', params: { task: 'SOC-02' } },
                      { type: 'task.withdraw', params: { task: 'SOC-03' } },
                      { type: 'task.withdraw', params: { task: 'SOC-04' } },
                      { type: 'task.withdraw', params: { task: 'SOC-05' } },
                      { type: 'task.withdraw', params: { task: 'SOC-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-01' } },
                      { type: 'task.withdraw', params: { task: 'CON-02' } },
                      { type: 'task.withdraw', params: { task: 'GEM-01' } },
                      { type: 'task.withdraw', params: { task: 'GEM-02' } },
                      { type: 'task.withdraw', params: { task: 'LOK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-02' } },
                      { type: 'task.withdraw', params: { task: 'INK-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-05' } },
                      { type: 'task.withdraw', params: { task: 'SLA-01' } },
                      { type: 'task.withdraw', params: { task: 'OND-03' } },
                      { type: 'task.withdraw', params: { task: 'INK-04' } },
                      { type: 'task.withdraw', params: { task: 'INK-05' } },
                      { type: 'task.withdraw', params: { task: 'INK-06' } },
                      { type: 'task.withdraw', params: { task: 'SLA-02' } },
                      { type: 'task.withdraw', params: { task: 'SLA-06' } },
                      { type: 'task.withdraw', params: { task: 'CON-03' } },
                      { type: 'task.withdraw', params: { task: 'CON-04' } },
                      { type: 'task.withdraw', params: { task: 'CON-05' } },
                      { type: 'task.withdraw', params: { task: 'CON-06' } },
                      { type: 'task.withdraw', params: { task: 'SCH-03' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-06' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-07' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-11' } },
                      { type: 'task.withdraw', params: { task: 'OND-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-05' } },
                      { type: 'task.withdraw', params: { task: 'OND-06' } },
                      { type: 'task.withdraw', params: { task: 'WRK-04' } },
                      { type: 'task.withdraw', params: { task: 'SCH-04' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-08' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-09' } },
                      { type: 'task.withdraw', params: { task: 'ZRG-10' } },
                      { type: 'task.withdraw', params: { task: 'SLA-03' } },
                      { type: 'task.withdraw', params: { task: 'SLA-04' } },
                      { type: 'task.withdraw', params: { task: 'SLA-07' } },
                      { type: 'task.withdraw', params: { task: 'SLA-08' } },
                      { type: 'task.withdraw', params: { task: 'VRY-01' } },
                      { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
                      { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
                      { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
                      { type: 'task.open', params: { task: 'ID-02' } },
                      { type: 'task.open', params: { task: 'OND-08' } },
                      { type: 'task.open', params: { task: 'SCH-05' } }
                    ]
                  }
                ]
              }
            },
            overdracht_aanbieden: {
              meta: {
                title: 'Regiehouder zoeken en de regie aanbieden',
                owner: 'zvh',
                deadline: 'overdracht_aanbieden',
                refuses: [
                  'melding_beoordeeld',
                  'schorsing',
                  'onttrekking',
                  'terug_in_detentie',
                  'plan_vastgesteld',
                  'plan_gewijzigd',
                  'overdracht_aanvaard',
                  'overdracht_geweigerd',
                  'casusoverleg_gehouden',
                  'plan_lokaal_veld_gemaakt',
                  'afsluiting'
                ],
                decides: [
                  'regie_blijft_bij_zvh',
                  'regie_naar_pga',
                  'regie_naar_opvang',
                  'regie_naar_lokaal_veld',
                  'meer_dan_een_doelgroep'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              entry: [{ type: 'deadline.start', params: { limit: 'overdracht_aanbieden' } }],
              on: {
                nieuwe_detentie: [
                  {
                    target: '#detentie_en_terugkeer.melding_ontvangen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'task.withdraw', params: { task: 'ID-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-08' } },
                      { type: 'task.withdraw', params: { task: 'SCH-05' } },
                      { type: 'task.withdraw', params: { task: 'LOK-01' } }
                    ]
                  }
                ],
                verhuizing: [
                  {
                    target: '#detentie_en_terugkeer.buiten_de_regio',
                    guard: {
                      type: 'rule',
                      params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' }
                    },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } }
                    ]
                  },
                  { actions: [{ type: 'coordination', params: { party: 'zvh' } }] }
                ],
                nog_in_detentie: [
                  {
                    target: 'in_detentie',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'task.withdraw', params: { task: 'ID-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-08' } },
                      { type: 'task.withdraw', params: { task: 'SCH-05' } },
                      { type: 'task.withdraw', params: { task: 'LOK-01' } },
                      { type: 'deadline.start', params: { limit: 'dr_plan' } },
                      { type: 'deadline.start', params: { limit: 'screening' } },
                      { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.start', params: { limit: 'ontslag' } },
                      { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                      { type: 'coordination', params: { party: 'zvh' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                    ]
                  }
                ],
                feiten_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.monitoring',
                    guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                feiten_gecorrigeerd: [
                  {
                    target: '#detentie_en_terugkeer.monitoring',
                    guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                overdracht_aangeboden: [
                  {
                    target: 'aanbod_versturen',
                    actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
                  }
                ]
              }
            },
            aanbod_versturen: {
              meta: {
                title: 'Het aanbod gaat naar wie is voorgesteld',
                owner: 'zvh',
                decides: ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              always: [
                {
                  target: 'overdracht_aangeboden',
                  guard: { type: 'rule', params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'overdracht_regie_lokaal_veld' } }
                  ]
                },
                {
                  target: 'overdracht_aangeboden',
                  guard: { type: 'rule', params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'overdracht_regie_zorgaanbieder' } }
                  ]
                },
                {
                  target: 'overdracht_aangeboden',
                  actions: [{ type: 'message', params: { message: 'overdracht_regie' } }]
                }
              ]
            },
            overdracht_aangeboden: {
              meta: {
                title: 'Wachten op antwoord van de regiehouder',
                owner: 'gemeente',
                deadline: 'overdracht_beantwoorden',
                refuses: [
                  'melding_beoordeeld',
                  'schorsing',
                  'onttrekking',
                  'terug_in_detentie',
                  'plan_vastgesteld',
                  'plan_gewijzigd',
                  'casusoverleg_gehouden',
                  'plan_lokaal_veld_gemaakt',
                  'afsluiting',
                  'overdracht_aangeboden'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
              on: {
                nieuwe_detentie: [
                  {
                    target: '#detentie_en_terugkeer.melding_ontvangen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'task.withdraw', params: { task: 'ID-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-08' } },
                      { type: 'task.withdraw', params: { task: 'SCH-05' } },
                      { type: 'task.withdraw', params: { task: 'LOK-01' } }
                    ]
                  }
                ],
                verhuizing: [
                  {
                    target: '#detentie_en_terugkeer.verhuisd',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                nog_in_detentie: [
                  {
                    target: 'in_detentie',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'task.withdraw', params: { task: 'ID-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-08' } },
                      { type: 'task.withdraw', params: { task: 'SCH-05' } },
                      { type: 'task.withdraw', params: { task: 'LOK-01' } },
                      { type: 'deadline.start', params: { limit: 'dr_plan' } },
                      { type: 'deadline.start', params: { limit: 'screening' } },
                      { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.start', params: { limit: 'ontslag' } },
                      { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                      { type: 'coordination', params: { party: 'zvh' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                    ]
                  }
                ],
                feiten_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.monitoring',
                    guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                feiten_gecorrigeerd: [
                  {
                    target: '#detentie_en_terugkeer.monitoring',
                    guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                overdracht_aanvaard: [
                  {
                    target: 'regie_overgedragen',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                    ]
                  }
                ],
                overdracht_geweigerd: [
                  {
                    target: 'overdracht_geweigerd',
                    actions: [
                      { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }
                    ]
                  }
                ]
              }
            },
            overdracht_geweigerd: {
              meta: {
                title: 'Overdracht geweigerd: een andere regiehouder zoeken',
                owner: 'zvh',
                deadline: 'weigering_oplossen',
                refuses: [
                  'melding_beoordeeld',
                  'schorsing',
                  'onttrekking',
                  'terug_in_detentie',
                  'plan_vastgesteld',
                  'plan_gewijzigd',
                  'overdracht_aanvaard',
                  'overdracht_geweigerd',
                  'casusoverleg_gehouden',
                  'plan_lokaal_veld_gemaakt',
                  'afsluiting'
                ],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              entry: [{ type: 'deadline.start', params: { limit: 'weigering_oplossen' } }],
              on: {
                nieuwe_detentie: [
                  {
                    target: '#detentie_en_terugkeer.melding_ontvangen',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'task.withdraw', params: { task: 'ID-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-08' } },
                      { type: 'task.withdraw', params: { task: 'SCH-05' } },
                      { type: 'task.withdraw', params: { task: 'LOK-01' } }
                    ]
                  }
                ],
                verhuizing: [
                  {
                    target: '#detentie_en_terugkeer.verhuisd',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                nog_in_detentie: [
                  {
                    target: 'in_detentie',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'task.withdraw', params: { task: 'ID-02' } },
                      { type: 'task.withdraw', params: { task: 'OND-08' } },
                      { type: 'task.withdraw', params: { task: 'SCH-05' } },
                      { type: 'task.withdraw', params: { task: 'LOK-01' } },
                      { type: 'deadline.start', params: { limit: 'dr_plan' } },
                      { type: 'deadline.start', params: { limit: 'screening' } },
                      { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                      { type: 'deadline.start', params: { limit: 'ontslag' } },
                      { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                      { type: 'coordination', params: { party: 'zvh' } },
                      { type: 'task.open', params: { task: 'OND-02' } },
                      { type: 'task.open', params: { task: 'OND-05' } },
                      { type: 'task.open', params: { task: 'OND-06' } },
                      { type: 'task.open', params: { task: 'WRK-04' } },
                      { type: 'task.open', params: { task: 'SCH-04' } },
                      { type: 'task.open', params: { task: 'ZRG-08' } },
                      { type: 'task.open', params: { task: 'ZRG-09' } },
                      { type: 'task.open', params: { task: 'ZRG-10' } },
                      { type: 'task.open', params: { task: 'SLA-03' } },
                      { type: 'task.open', params: { task: 'SLA-04' } },
                      { type: 'task.open', params: { task: 'SLA-07' } },
                      { type: 'task.open', params: { task: 'SLA-08' } },
                      { type: 'task.open', params: { task: 'VRY-01' } }
                    ]
                  }
                ],
                vrijspraak: [
                  {
                    target: '#detentie_en_terugkeer.vrijgesproken',
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                      { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                      { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                      { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                      { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                      { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                      { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                    ]
                  }
                ],
                feiten_vastgesteld: [
                  {
                    target: '#detentie_en_terugkeer.monitoring',
                    guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                feiten_gecorrigeerd: [
                  {
                    target: '#detentie_en_terugkeer.monitoring',
                    guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                    actions: [
                      { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                      { type: 'coordination', params: { party: 'zvh' } }
                    ]
                  }
                ],
                overdracht_aangeboden: [
                  {
                    target: 'aanbod_versturen',
                    actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
                  }
                ]
              }
            },
            regie_overgedragen: {
              meta: {
                title: 'De regie gaat over naar wie haar aanvaardde',
                owner: 'zvh',
                decides: ['aanbod_aan_lokaal_veld', 'aanbod_aan_zorgaanbieder'],
                source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
              },
              always: [
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'aanbod_aan_lokaal_veld', is: 'yes' } },
                  actions: [{ type: 'coordination', params: { party: 'lokaal_veld' } }]
                },
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  guard: { type: 'rule', params: { rule: 'aanbod_aan_zorgaanbieder', is: 'yes' } },
                  actions: [{ type: 'coordination', params: { party: 'zorgaanbieder' } }]
                },
                {
                  target: '#detentie_en_terugkeer.monitoring',
                  actions: [{ type: 'coordination', params: { party: 'gemeente' } }]
                }
              ]
            }
          }
        },
        monitoring: {
          meta: {
            title: 'Volgen hoe het gaat',
            owner: 'zvh',
            deadline: 'monitoring_evaluatie',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'terug_in_detentie',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'casusoverleg_gehouden',
              'plan_lokaal_veld_gemaakt'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'monitoring_evaluatie' } }],
          on: {
            nieuwe_detentie: [
              {
                target: '#detentie_en_terugkeer.melding_ontvangen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } }
                ]
              }
            ],
            verhuizing: [
              {
                target: '#detentie_en_terugkeer.verhuisd',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            nog_in_detentie: [
              {
                target: 'uitvoering.in_detentie',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } },
                  { type: 'deadline.start', params: { limit: 'dr_plan' } },
                  { type: 'deadline.start', params: { limit: 'screening' } },
                  { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.start', params: { limit: 'ontslag' } },
                  { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                  { type: 'coordination', params: { party: 'zvh' } },
                  { type: 'task.open', params: { task: 'OND-02' } },
                  { type: 'task.open', params: { task: 'OND-05' } },
                  { type: 'task.open', params: { task: 'OND-06' } },
                  { type: 'task.open', params: { task: 'WRK-04' } },
                  { type: 'task.open', params: { task: 'SCH-04' } },
                  { type: 'task.open', params: { task: 'ZRG-08' } },
                  { type: 'task.open', params: { task: 'ZRG-09' } },
                  { type: 'task.open', params: { task: 'ZRG-10' } },
                  { type: 'task.open', params: { task: 'SLA-03' } },
                  { type: 'task.open', params: { task: 'SLA-04' } },
                  { type: 'task.open', params: { task: 'SLA-07' } },
                  { type: 'task.open', params: { task: 'SLA-08' } },
                  { type: 'task.open', params: { task: 'VRY-01' } }
                ]
              }
            ],
            vrijspraak: [
              {
                target: '#detentie_en_terugkeer.vrijgesproken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                  { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                ]
              }
            ],
            overdracht_aangeboden: [
              {
                target: 'uitvoering.aanbod_versturen',
                actions: [{ type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } }]
              }
            ],
            afsluiting: [
              {
                target: 'afgesloten',
                actions: [{ type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } }]
              }
            ]
          }
        },
        regie_zonder_beeld: {
          meta: {
            title: 'Vrij zonder beeld: wegen wie de regie heeft',
            owner: 'zvh',
            decides: ['regie_blijft_bij_zvh'],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
          },
          always: [
            {
              target: 'vrijgelaten_zonder_beeld',
              guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
              actions: [{ type: 'coordination', params: { party: 'zvh' } }]
            },
            {
              target: 'vrijgelaten_zonder_beeld',
              actions: [{ type: 'coordination', params: { party: 'lokaal_veld' } }]
            }
          ]
        },
        vrijgelaten_zonder_beeld: {
          meta: {
            title: 'Vrijgelaten zonder volledig beeld: het lokaal veld maakt een plan',
            owner: 'lokaal_veld',
            deadline: 'plan_lokaal_veld',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'terug_in_detentie',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'casusoverleg_gehouden',
              'afsluiting'
            ],
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
          },
          entry: [
            { type: 'deadline.start', params: { limit: 'plan_lokaal_veld' } },
            { type: 'task.open', params: { task: 'LOK-01' } },
            { type: 'message', params: { message: 'melding_lokaal_veld' } },
            { type: 'message', params: { message: 'bericht_aan_betrokkene' } }
          ],
          on: {
            nieuwe_detentie: [
              {
                target: '#detentie_en_terugkeer.melding_ontvangen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } }
                ]
              }
            ],
            verhuizing: [
              {
                target: '#detentie_en_terugkeer.verhuisd',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            nog_in_detentie: [
              {
                target: 'verzamelen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } },
                  { type: 'deadline.start', params: { limit: 'dr_plan' } },
                  { type: 'deadline.start', params: { limit: 'screening' } },
                  { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.start', params: { limit: 'ontslag' } },
                  { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            vrijspraak: [
              {
                target: '#detentie_en_terugkeer.vrijgesproken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                  { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                ]
              }
            ],
            feiten_vastgesteld: [
              {
                target: 'casusoverleg_na_ontslag',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                actions: []
              },
              {
                guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                actions: [{ type: 'coordination', params: { party: 'zvh' } }]
              }
            ],
            feiten_gecorrigeerd: [
              {
                target: 'casusoverleg_na_ontslag',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                actions: []
              },
              {
                guard: { type: 'rule', params: { rule: 'regie_blijft_bij_zvh', is: 'yes' } },
                actions: [{ type: 'coordination', params: { party: 'zvh' } }]
              }
            ],
            plan_lokaal_veld_gemaakt: [
              {
                target: 'monitoring',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'task.close', params: { task: 'LOK-01' } }
                ]
              }
            ],
            overdracht_aangeboden: [
              {
                target: 'uitvoering.aanbod_versturen',
                actions: [{ type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } }]
              }
            ]
          }
        },
        casusoverleg_na_ontslag: {
          meta: {
            title: 'Casusoverleg houden na de vrijlating',
            owner: 'zvh',
            deadline: 'casusoverleg_houden',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'terug_in_detentie',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'plan_lokaal_veld_gemaakt',
              'overdracht_aangeboden',
              'afsluiting'
            ],
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname'
            ],
            source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'casusoverleg_houden' } }],
          on: {
            nieuwe_detentie: [
              {
                target: '#detentie_en_terugkeer.melding_ontvangen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } }
                ]
              }
            ],
            verhuizing: [
              {
                target: '#detentie_en_terugkeer.verhuisd',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            nog_in_detentie: [
              {
                target: 'plan_van_aanpak.casusoverleg_wegen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } },
                  { type: 'deadline.start', params: { limit: 'dr_plan' } },
                  { type: 'deadline.start', params: { limit: 'screening' } },
                  { type: 'deadline.start', params: { limit: 'gesprek_basisvoorwaarden' } },
                  { type: 'deadline.start', params: { limit: 'ontslag' } },
                  { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            vrijspraak: [
              {
                target: '#detentie_en_terugkeer.vrijgesproken',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } },
                  { type: 'case.withdraw', params: { case: 'omgevingsadvies' } }
                ]
              }
            ],
            casusoverleg_afspraken_gemaakt: [
              {
                target: 'uitvoering.regie_wegen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'coordination', params: { party: 'zvh' } },
                  { type: 'task.open', params: { task: 'CAS-03' } }
                ]
              }
            ],
            casusoverleg_gehouden: [
              {
                target: 'uitvoering.regie_wegen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'coordination', params: { party: 'zvh' } },
                  { type: 'case.withdraw', params: { case: 'casusoverleg' } }
                ]
              }
            ],
            casusoverleg_afgerond: [
              {
                target: 'regie_zonder_beeld',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              },
              {
                target: 'regie_zonder_beeld',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              }
            ],
            feiten_vastgesteld: [
              {
                target: 'regie_zonder_beeld',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              },
              {
                target: 'regie_zonder_beeld',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              }
            ],
            feiten_gecorrigeerd: [
              {
                target: 'regie_zonder_beeld',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              },
              {
                target: 'regie_zonder_beeld',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } }]
              }
            ]
          }
        },
        vrijgesproken: {
          meta: {
            title: 'Vrijgesproken: hulp alleen als de persoon dat wil',
            owner: 'zvh',
            deadline: 'hulpaanbod_na_vrijspraak',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'terug_in_detentie',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'casusoverleg_gehouden',
              'plan_lokaal_veld_gemaakt',
              'vrijspraak',
              'nog_in_detentie'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'hulpaanbod_na_vrijspraak' } }],
          on: {
            nieuwe_detentie: [
              {
                target: '#detentie_en_terugkeer.melding_ontvangen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'task.withdraw', params: { task: 'ID-02' } },
                  { type: 'task.withdraw', params: { task: 'OND-08' } },
                  { type: 'task.withdraw', params: { task: 'SCH-05' } },
                  { type: 'task.withdraw', params: { task: 'LOK-01' } }
                ]
              }
            ],
            verhuizing: [
              {
                target: '#detentie_en_terugkeer.verhuisd',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
                  { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
                  { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
                  { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
                  { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
                  { type: 'coordination', params: { party: 'zvh' } }
                ]
              }
            ],
            overdracht_aangeboden: [
              {
                target: 'uitvoering.aanbod_versturen',
                actions: [{ type: 'deadline.meet', params: { limit: 'hulpaanbod_na_vrijspraak' } }]
              }
            ],
            afsluiting: [
              {
                target: 'afgesloten',
                actions: [{ type: 'deadline.meet', params: { limit: 'hulpaanbod_na_vrijspraak' } }]
              }
            ]
          }
        },
        onder_andere_afspraken: {
          meta: {
            title: 'Andere afspraken gelden: verblijf voor uitzetting, of een jeugdinrichting',
            owner: 'zvh',
            rests: true,
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'terug_in_detentie',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'casusoverleg_gehouden',
              'plan_lokaal_veld_gemaakt',
              'overdracht_aangeboden',
              'vrijspraak',
              'nog_in_detentie',
              'overdracht_aanvaard',
              'overdracht_geweigerd'
            ],
            source: { source: 'cvt_vreemdelingen', place: 're-integratie' }
          },
          entry: [
            { type: 'task.withdraw', params: { task: 'ID-01' } },
            { type: 'task.withdraw', params: { task: 'OND-01' } },
            { type: 'task.withdraw', params: { task: 'WRK-01' } },
            { type: 'task.withdraw', params: { task: 'WRK-02' } },
            { type: 'task.withdraw', params: { task: 'INK-01' } },
            { type: 'task.withdraw', params: { task: 'SCH-01' } },
            { type: 'task.withdraw', params: { task: 'SCH-02' } },
            { type: 'task.withdraw', params: { task: 'ZRG-01' } },
            { type: 'task.withdraw', params: { task: 'ZRG-02' } },
            { type: 'task.withdraw', params: { task: 'ZRG-03' } },
            { type: 'task.withdraw', params: { task: 'SOC-01' } },
            { type: 'task.withdraw', params: { task: 'SOC-02' } },
            { type: 'task.withdraw', params: { task: 'SOC-03' } },
            { type: 'task.withdraw', params: { task: 'SOC-04' } },
            { type: 'task.withdraw', params: { task: 'SOC-05' } },
            { type: 'task.withdraw', params: { task: 'SOC-06' } },
            { type: 'task.withdraw', params: { task: 'SLA-05' } },
            { type: 'task.withdraw', params: { task: 'CON-01' } },
            { type: 'task.withdraw', params: { task: 'CON-02' } },
            { type: 'task.withdraw', params: { task: 'GEM-01' } },
            { type: 'task.withdraw', params: { task: 'GEM-02' } },
            { type: 'task.withdraw', params: { task: 'LOK-02' } },
            { type: 'task.withdraw', params: { task: 'INK-02' } },
            { type: 'task.withdraw', params: { task: 'INK-03' } },
            { type: 'task.withdraw', params: { task: 'ZRG-04' } },
            { type: 'task.withdraw', params: { task: 'ZRG-05' } },
            { type: 'task.withdraw', params: { task: 'SLA-01' } },
            { type: 'task.withdraw', params: { task: 'OND-03' } },
            { type: 'task.withdraw', params: { task: 'INK-04' } },
            { type: 'task.withdraw', params: { task: 'INK-05' } },
            { type: 'task.withdraw', params: { task: 'INK-06' } },
            { type: 'task.withdraw', params: { task: 'SLA-02' } },
            { type: 'task.withdraw', params: { task: 'SLA-06' } },
            { type: 'task.withdraw', params: { task: 'CON-03' } },
            { type: 'task.withdraw', params: { task: 'CON-04' } },
            { type: 'task.withdraw', params: { task: 'CON-05' } },
            { type: 'task.withdraw', params: { task: 'CON-06' } },
            { type: 'task.withdraw', params: { task: 'SCH-03' } },
            { type: 'task.withdraw', params: { task: 'ZRG-06' } },
            { type: 'task.withdraw', params: { task: 'ZRG-07' } },
            { type: 'task.withdraw', params: { task: 'ZRG-11' } },
            { type: 'task.withdraw', params: { task: 'OND-02' } },
            { type: 'task.withdraw', params: { task: 'OND-05' } },
            { type: 'task.withdraw', params: { task: 'OND-06' } },
            { type: 'task.withdraw', params: { task: 'WRK-04' } },
            { type: 'task.withdraw', params: { task: 'SCH-04' } },
            { type: 'task.withdraw', params: { task: 'ZRG-08' } },
            { type: 'task.withdraw', params: { task: 'ZRG-09' } },
            { type: 'task.withdraw', params: { task: 'ZRG-10' } },
            { type: 'task.withdraw', params: { task: 'SLA-03' } },
            { type: 'task.withdraw', params: { task: 'SLA-04' } },
            { type: 'task.withdraw', params: { task: 'SLA-07' } },
            { type: 'task.withdraw', params: { task: 'SLA-08' } },
            { type: 'task.withdraw', params: { task: 'VRY-01' } },
            { type: 'task.withdraw', params: { task: 'ID-02' } },
            { type: 'task.withdraw', params: { task: 'OND-08' } },
            { type: 'task.withdraw', params: { task: 'SCH-05' } },
            { type: 'task.withdraw', params: { task: 'LOK-01' } },
            { type: 'task.withdraw', params: { task: 'CAS-03' } },
            { type: 'task.withdraw', params: { task: 'OMG-01' } },
            { type: 'case.withdraw', params: { case: 'casusoverleg' } },
            { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
            { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
            { type: 'deadline.withdraw', params: { limit: 'screening' } },
            { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
            { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
            { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
            { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
            { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
            { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
            { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
            { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
            { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
            { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
            { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
            { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
            { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
            { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
            { type: 'task.open', params: { task: 'AND-01' } },
            { type: 'message', params: { message: 'melding_andere_afspraken' } },
            { type: 'coordination', params: { party: 'zvh' } }
          ],
          exit: [{ type: 'task.withdraw', params: { task: 'AND-01' } }],
          on: {
            feiten_vastgesteld: [{}],
            feiten_gecorrigeerd: [{}],
            overplaatsing: [{}],
            verhuizing: [{}],
            nieuwe_detentie: [{ target: 'melding_ontvangen' }],
            afsluiting: [{ target: 'afgesloten' }]
          }
        },
        buiten_de_regio: {
          meta: {
            title: 'Terugkeer buiten de regio: de zaak overdragen',
            owner: 'zvh',
            deadline: 'overdracht_andere_regio',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'terug_in_detentie',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'casusoverleg_gehouden',
              'plan_lokaal_veld_gemaakt',
              'overdracht_aangeboden',
              'vrijspraak',
              'nog_in_detentie'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          entry: [
            { type: 'task.withdraw', params: { task: 'ID-01' } },
            { type: 'task.withdraw', params: { task: 'OND-01' } },
            { type: 'task.withdraw', params: { task: 'WRK-01' } },
            { type: 'task.withdraw', params: { task: 'WRK-02' } },
            { type: 'task.withdraw', params: { task: 'INK-01' } },
            { type: 'task.withdraw', params: { task: 'SCH-01' } },
            { type: 'task.withdraw', params: { task: 'SCH-02' } },
            { type: 'task.withdraw', params: { task: 'ZRG-01' } },
            { type: 'task.withdraw', params: { task: 'ZRG-02' } },
            { type: 'task.withdraw', params: { task: 'ZRG-03' } },
            { type: 'task.withdraw', params: { task: 'SOC-01' } },
            { type: 'task.withdraw', params: { task: 'SOC-02' } },
            { type: 'task.withdraw', params: { task: 'SOC-03' } },
            { type: 'task.withdraw', params: { task: 'SOC-04' } },
            { type: 'task.withdraw', params: { task: 'SOC-05' } },
            { type: 'task.withdraw', params: { task: 'SOC-06' } },
            { type: 'task.withdraw', params: { task: 'SLA-05' } },
            { type: 'task.withdraw', params: { task: 'CON-01' } },
            { type: 'task.withdraw', params: { task: 'CON-02' } },
            { type: 'task.withdraw', params: { task: 'GEM-01' } },
            { type: 'task.withdraw', params: { task: 'GEM-02' } },
            { type: 'task.withdraw', params: { task: 'LOK-02' } },
            { type: 'task.withdraw', params: { task: 'INK-02' } },
            { type: 'task.withdraw', params: { task: 'INK-03' } },
            { type: 'task.withdraw', params: { task: 'ZRG-04' } },
            { type: 'task.withdraw', params: { task: 'ZRG-05' } },
            { type: 'task.withdraw', params: { task: 'SLA-01' } },
            { type: 'task.withdraw', params: { task: 'OND-03' } },
            { type: 'task.withdraw', params: { task: 'INK-04' } },
            { type: 'task.withdraw', params: { task: 'INK-05' } },
            { type: 'task.withdraw', params: { task: 'INK-06' } },
            { type: 'task.withdraw', params: { task: 'SLA-02' } },
            { type: 'task.withdraw', params: { task: 'SLA-06' } },
            { type: 'task.withdraw', params: { task: 'CON-03' } },
            { type: 'task.withdraw', params: { task: 'CON-04' } },
            { type: 'task.withdraw', params: { task: 'CON-05' } },
            { type: 'task.withdraw', params: { task: 'CON-06' } },
            { type: 'task.withdraw', params: { task: 'SCH-03' } },
            { type: 'task.withdraw', params: { task: 'ZRG-06' } },
            { type: 'task.withdraw', params: { task: 'ZRG-07' } },
            { type: 'task.withdraw', params: { task: 'ZRG-11' } },
            { type: 'task.withdraw', params: { task: 'OND-02' } },
            { type: 'task.withdraw', params: { task: 'OND-05' } },
            { type: 'task.withdraw', params: { task: 'OND-06' } },
            { type: 'task.withdraw', params: { task: 'WRK-04' } },
            { type: 'task.withdraw', params: { task: 'SCH-04' } },
            { type: 'task.withdraw', params: { task: 'ZRG-08' } },
            { type: 'task.withdraw', params: { task: 'ZRG-09' } },
            { type: 'task.withdraw', params: { task: 'ZRG-10' } },
            { type: 'task.withdraw', params: { task: 'SLA-03' } },
            { type: 'task.withdraw', params: { task: 'SLA-04' } },
            { type: 'task.withdraw', params: { task: 'SLA-07' } },
            { type: 'task.withdraw', params: { task: 'SLA-08' } },
            { type: 'task.withdraw', params: { task: 'VRY-01' } },
            { type: 'task.withdraw', params: { task: 'ID-02' } },
            { type: 'task.withdraw', params: { task: 'OND-08' } },
            { type: 'task.withdraw', params: { task: 'SCH-05' } },
            { type: 'task.withdraw', params: { task: 'LOK-01' } },
            { type: 'task.withdraw', params: { task: 'CAS-03' } },
            { type: 'task.withdraw', params: { task: 'OMG-01' } },
            { type: 'case.withdraw', params: { case: 'casusoverleg' } },
            { type: 'case.withdraw', params: { case: 'omgevingsadvies' } },
            { type: 'deadline.withdraw', params: { limit: 'dr_plan' } },
            { type: 'deadline.withdraw', params: { limit: 'screening' } },
            { type: 'deadline.withdraw', params: { limit: 'gesprek_basisvoorwaarden' } },
            { type: 'deadline.withdraw', params: { limit: 'ontslag' } },
            { type: 'deadline.withdraw', params: { limit: 'volgend_mdo' } },
            { type: 'deadline.withdraw', params: { limit: 'melding_beoordelen' } },
            { type: 'deadline.withdraw', params: { limit: 'terugkoppeling_gemeente' } },
            { type: 'deadline.withdraw', params: { limit: 'trajectgesprek' } },
            { type: 'deadline.withdraw', params: { limit: 'casusoverleg_houden' } },
            { type: 'deadline.withdraw', params: { limit: 'overdracht_aanbieden' } },
            { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } },
            { type: 'deadline.withdraw', params: { limit: 'weigering_oplossen' } },
            { type: 'deadline.withdraw', params: { limit: 'plan_lokaal_veld' } },
            { type: 'deadline.withdraw', params: { limit: 'hulpaanbod_na_vrijspraak' } },
            { type: 'deadline.withdraw', params: { limit: 'monitoring_evaluatie' } },
            { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
            { type: 'deadline.start', params: { limit: 'overdracht_andere_regio' } },
            { type: 'task.open', params: { task: 'GEM-03' } },
            { type: 'message', params: { message: 'overdracht_andere_regio' } },
            { type: 'message', params: { message: 'betrokkene_over_andere_regio' } },
            { type: 'coordination', params: { party: 'zvh' } }
          ],
          exit: [{ type: 'task.withdraw', params: { task: 'GEM-03' } }],
          on: {
            feiten_vastgesteld: [
              {
                target: 'uitvoering.overdracht_aanbieden',
                guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              },
              {
                target: '#detentie_en_terugkeer.onder_andere_afspraken',
                guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              },
              {}
            ],
            feiten_gecorrigeerd: [
              {
                target: 'uitvoering.overdracht_aanbieden',
                guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              },
              {
                target: '#detentie_en_terugkeer.onder_andere_afspraken',
                guard: { type: 'rule', params: { rule: 'valt_onder_deze_afspraken', is: 'no' } },
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              },
              {}
            ],
            verhuizing: [
              {
                target: 'uitvoering.overdracht_aanbieden',
                guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'no' } },
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              },
              { actions: [{ type: 'message', params: { message: 'overdracht_andere_regio' } }] }
            ],
            overplaatsing: [{}],
            nieuwe_detentie: [
              {
                target: 'melding_ontvangen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              }
            ],
            overdracht_aanvaard: [
              {
                target: 'overgedragen',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'overdracht_andere_regio' } },
                  { type: 'coordination', params: { party: 'gemeente' } }
                ]
              }
            ],
            overdracht_geweigerd: [
              { actions: [{ type: 'message', params: { message: 'overdracht_andere_regio' } }] }
            ],
            afsluiting: [
              {
                target: 'afgesloten',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_andere_regio' } }
                ]
              }
            ]
          }
        },
        verhuisd: {
          meta: {
            title: 'Verhuisd: nagaan of de nieuwe gemeente in deze regio ligt',
            owner: 'zvh',
            decides: ['keert_terug_buiten_de_regio'],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          always: [
            {
              target: '#detentie_en_terugkeer.buiten_de_regio',
              guard: { type: 'rule', params: { rule: 'keert_terug_buiten_de_regio', is: 'yes' } },
              actions: []
            },
            { target: 'uitvoering.overdracht_aanbieden' }
          ]
        },
        onttrokken: {
          meta: {
            title: 'Onttrokken aan de detentie: wat verschuldigd was, staat stil',
            owner: 'pi',
            deadline: 'onttrekking_voorbij',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'casusoverleg_gehouden',
              'overdracht_aangeboden',
              'plan_lokaal_veld_gemaakt',
              'nieuwe_detentie',
              'nog_in_detentie'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
          },
          entry: [
            { type: 'deadline.start', params: { limit: 'onttrekking_voorbij' } },
            { type: 'coordination', params: { party: 'zvh' } }
          ],
          on: {
            terug_in_detentie: [
              {
                target: 'verzamelen',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
                  { type: 'deadline.start', params: { limit: 'ontslag' } },
                  { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                  { type: 'message', params: { message: 'melding_detentie' } }
                ]
              }
            ],
            vrijspraak: [{ target: 'afgesloten' }],
            afsluiting: [{ target: 'afgesloten' }]
          }
        },
        onttrokken_met_plan: {
          meta: {
            title: 'Onttrokken aan de detentie: wat verschuldigd was, staat stil',
            owner: 'pi',
            deadline: 'onttrekking_voorbij',
            refuses: [
              'melding_beoordeeld',
              'schorsing',
              'onttrekking',
              'plan_vastgesteld',
              'plan_gewijzigd',
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'casusoverleg_gehouden',
              'overdracht_aangeboden',
              'plan_lokaal_veld_gemaakt',
              'nieuwe_detentie',
              'nog_in_detentie'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
          },
          entry: [
            { type: 'deadline.start', params: { limit: 'onttrekking_voorbij' } },
            { type: 'coordination', params: { party: 'zvh' } }
          ],
          on: {
            terug_in_detentie: [
              {
                target: 'uitvoering.in_detentie',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'onttrekking_voorbij' } },
                  { type: 'deadline.start', params: { limit: 'ontslag' } },
                  { type: 'deadline.start', params: { limit: 'volgend_mdo' } },
                  { type: 'message', params: { message: 'melding_detentie' } }
                ]
              }
            ],
            vrijspraak: [{ target: 'afgesloten' }],
            afsluiting: [{ target: 'afgesloten' }]
          }
        },
        afgesloten: {
          type: 'final',
          meta: {
            title: 'Afgesloten',
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-monitoring' }
          }
        },
        overgedragen: {
          type: 'final',
          meta: {
            title: 'Overgedragen aan een andere regio',
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          }
        },
        overleden: {
          type: 'final',
          meta: {
            title: 'Overleden',
            source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4' }
          }
        }
      }
    },
    casusoverleg: {
      id: 'casusoverleg',
      version: '1.0.0',
      title: 'Casusoverleg',
      meta: { title: 'Casusoverleg', source: { source: 'minimumnormen', place: 'kernfuncties' } },
      events: {
        aanmelding_compleet: {
          title: 'De aanmelding is compleet',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        aanmelding_onvolledig: {
          title: 'Aan de aanmelding ontbreekt iets',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        aanmelding_aangevuld: {
          title: 'De aanmelding is aangevuld',
          by: [
            'gemeente',
            'pi',
            'politie',
            'om',
            'rvdk',
            'reclassering',
            'zorgaanbieder',
            'lokaal_veld'
          ],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        aanmelding_ingetrokken: {
          title: 'De aanmelding is ingetrokken',
          by: [
            'gemeente',
            'pi',
            'politie',
            'om',
            'rvdk',
            'reclassering',
            'zorgaanbieder',
            'lokaal_veld',
            'zvh'
          ],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'aanmelding' }
        },
        triage_gehouden: {
          title: 'De triage is gehouden',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'triage' }
        },
        aanmelder_ingelicht: {
          title: 'De aanmelder weet wat er met de aanmelding gebeurt',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
        },
        overleg_gehouden: {
          title: 'Het casusoverleg is gehouden',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
        },
        afspraken_vastgelegd: {
          title: 'De afspraken zijn vastgelegd',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        afspraak_teruggekoppeld: {
          title: 'Een partner laat weten hoe het met een afspraak staat',
          by: [
            'gemeente',
            'pi',
            'politie',
            'om',
            'rvdk',
            'reclassering',
            'zorgaanbieder',
            'lokaal_veld',
            'zvh'
          ],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        afspraken_nagekomen: {
          title: 'Alle afspraken zijn nagekomen of vervallen',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        nieuw_overleg_nodig: {
          title: 'Er is opnieuw overleg nodig',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        },
        overleg_geevalueerd: {
          title: 'Het overleg is geëvalueerd',
          by: ['zvh'],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'evaluatie' }
        },
        overlijden: {
          title: 'De persoon is overleden',
          by: [
            'gemeente',
            'pi',
            'politie',
            'om',
            'rvdk',
            'reclassering',
            'zorgaanbieder',
            'lokaal_veld',
            'zvh'
          ],
          facts: [],
          source: { source: 'zvh_werkwijze', place: 'afspraken' }
        }
      },
      initial: 'aanmelding_beoordelen',
      entry: [
        { type: 'coordination', params: { party: 'zvh' } },
        { type: 'task.open', params: { task: 'CAS-01' } }
      ],
      on: {
        overlijden: [{ target: '.overleden' }],
        aanmelding_ingetrokken: [{ target: '.niet_behandeld' }]
      },
      states: {
        aanmelding_beoordelen: {
          meta: {
            title: 'Beoordelen of de aanmelding compleet is',
            owner: 'zvh',
            deadline: 'aanmelding_beoordelen',
            refuses: [
              'triage_gehouden',
              'aanmelder_ingelicht',
              'overleg_gehouden',
              'afspraken_vastgelegd',
              'afspraak_teruggekoppeld',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd'
            ],
            source: { source: 'zvh_werkwijze', place: 'aanmelding' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'aanmelding_beoordelen' } }],
          on: {
            aanmelding_aangevuld: [{}],
            aanmelding_compleet: [
              {
                target: 'triage',
                actions: [{ type: 'deadline.meet', params: { limit: 'aanmelding_beoordelen' } }]
              }
            ],
            aanmelding_onvolledig: [
              {
                target: 'aanmelding_aanvullen',
                actions: [{ type: 'deadline.meet', params: { limit: 'aanmelding_beoordelen' } }]
              }
            ]
          }
        },
        aanmelding_aanvullen: {
          meta: {
            title: 'De aanmelder vult de aanmelding aan',
            owner: 'zvh',
            deadline: 'aanmelding_aanvullen',
            refuses: [
              'triage_gehouden',
              'aanmelder_ingelicht',
              'overleg_gehouden',
              'afspraken_vastgelegd',
              'afspraak_teruggekoppeld',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd',
              'aanmelding_compleet',
              'aanmelding_onvolledig'
            ],
            source: { source: 'zvh_werkwijze', place: 'aanmelding' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'aanmelding_aanvullen' } }],
          on: {
            aanmelding_aangevuld: [
              {
                target: 'aanmelding_beoordelen',
                actions: [{ type: 'deadline.meet', params: { limit: 'aanmelding_aanvullen' } }]
              }
            ]
          }
        },
        triage: {
          meta: {
            title: 'Triage met de partners',
            owner: 'zvh',
            deadline: 'triage_houden',
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname'
            ],
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'aanmelder_ingelicht',
              'overleg_gehouden',
              'afspraken_vastgelegd',
              'afspraak_teruggekoppeld',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd'
            ],
            source: { source: 'zvh_werkwijze', place: 'triage' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'triage_houden' } }],
          on: {
            triage_gehouden: [
              {
                target: 'wegen',
                actions: [{ type: 'deadline.meet', params: { limit: 'triage_houden' } }]
              }
            ]
          }
        },
        wegen: {
          meta: {
            title: 'Wegen of de problematiek complex is',
            owner: 'zvh',
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname'
            ],
            source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
          },
          always: [
            {
              target: 'overleg',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } }
            },
            {
              target: 'eigen_oordeel',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } }
            },
            {
              target: 'beeld_aanvullen',
              guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } }
            }
          ]
        },
        beeld_aanvullen: {
          meta: {
            title: 'Beeld aanvullen: nog niet bekend of de problematiek complex is',
            owner: 'zvh',
            deadline: 'beeld_voor_overleg',
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname'
            ],
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'triage_gehouden',
              'aanmelder_ingelicht',
              'overleg_gehouden',
              'afspraken_vastgelegd',
              'afspraak_teruggekoppeld',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd'
            ],
            source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'beeld_voor_overleg' } }],
          on: {
            feiten_vastgesteld: [
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
              },
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
              }
            ],
            feiten_gecorrigeerd: [
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
              },
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'no' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'beeld_voor_overleg' } }]
              }
            ]
          }
        },
        eigen_oordeel: {
          meta: {
            title: 'Niet complex: elke partner oordeelt zelf; de aanmelder hoort dat',
            owner: 'zvh',
            deadline: 'aanmelder_inlichten',
            decides: [
              'complexe_problematiek',
              'om_deelname',
              'rvdk_deelname',
              'reclassering_deelname',
              'politie_deelname'
            ],
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'triage_gehouden',
              'overleg_gehouden',
              'afspraken_vastgelegd',
              'afspraak_teruggekoppeld',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd'
            ],
            source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'aanmelder_inlichten' } }],
          on: {
            feiten_vastgesteld: [
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
              },
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
              }
            ],
            feiten_gecorrigeerd: [
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'yes' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
              },
              {
                target: 'wegen',
                guard: { type: 'rule', params: { rule: 'complexe_problematiek', is: 'unknown' } },
                actions: [{ type: 'deadline.withdraw', params: { limit: 'aanmelder_inlichten' } }]
              }
            ],
            aanmelder_ingelicht: [
              {
                target: 'niet_behandeld',
                actions: [{ type: 'deadline.meet', params: { limit: 'aanmelder_inlichten' } }]
              }
            ]
          }
        },
        overleg: {
          type: 'parallel',
          meta: {
            title: 'Partners uitnodigen en overleggen',
            owner: 'zvh',
            deadline: 'casusoverleg_houden',
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'triage_gehouden',
              'afspraken_vastgelegd',
              'afspraak_teruggekoppeld',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd'
            ],
            source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'casusoverleg_houden' } }],
          on: {
            aanmelder_ingelicht: [{}],
            overleg_gehouden: [
              {
                target: 'afspraken_vastleggen',
                actions: [{ type: 'deadline.meet', params: { limit: 'casusoverleg_houden' } }]
              }
            ]
          },
          states: {
            om: {
              initial: 'wegen',
              states: {
                wegen: {
                  meta: {
                    title: 'Wegen of deze partner grond heeft om mee te doen',
                    owner: 'om',
                    decides: ['om_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  always: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }
                    },
                    { target: 'niet_uitgenodigd' }
                  ]
                },
                niet_uitgenodigd: {
                  meta: {
                    title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                    owner: 'om',
                    decides: ['om_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  on: {
                    feiten_vastgesteld: [
                      {
                        target: 'uitgenodigd',
                        guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }
                      }
                    ],
                    feiten_gecorrigeerd: [
                      {
                        target: 'uitgenodigd',
                        guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } }
                      }
                    ]
                  }
                },
                uitgenodigd: {
                  meta: {
                    title: 'Uitgenodigd',
                    owner: 'om',
                    decides: ['om_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  entry: [{ type: 'message', params: { message: 'uitnodiging_casusoverleg_om' } }]
                }
              }
            },
            rvdk: {
              initial: 'wegen',
              states: {
                wegen: {
                  meta: {
                    title: 'Wegen of deze partner grond heeft om mee te doen',
                    owner: 'rvdk',
                    decides: ['rvdk_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  always: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } }
                    },
                    { target: 'niet_uitgenodigd' }
                  ]
                },
                niet_uitgenodigd: {
                  meta: {
                    title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                    owner: 'rvdk',
                    decides: ['rvdk_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  on: {
                    feiten_vastgesteld: [
                      {
                        target: 'uitgenodigd',
                        guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } }
                      }
                    ],
                    feiten_gecorrigeerd: [
                      {
                        target: 'uitgenodigd',
                        guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } }
                      }
                    ]
                  }
                },
                uitgenodigd: {
                  meta: {
                    title: 'Uitgenodigd',
                    owner: 'rvdk',
                    decides: ['rvdk_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  entry: [
                    { type: 'message', params: { message: 'uitnodiging_casusoverleg_rvdk' } }
                  ]
                }
              }
            },
            reclassering: {
              initial: 'wegen',
              states: {
                wegen: {
                  meta: {
                    title: 'Wegen of deze partner grond heeft om mee te doen',
                    owner: 'reclassering',
                    decides: ['reclassering_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  always: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'reclassering_deelname', is: 'yes' } }
                    },
                    { target: 'niet_uitgenodigd' }
                  ]
                },
                niet_uitgenodigd: {
                  meta: {
                    title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                    owner: 'reclassering',
                    decides: ['reclassering_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  on: {
                    feiten_vastgesteld: [
                      {
                        target: 'uitgenodigd',
                        guard: {
                          type: 'rule',
                          params: { rule: 'reclassering_deelname', is: 'yes' }
                        }
                      }
                    ],
                    feiten_gecorrigeerd: [
                      {
                        target: 'uitgenodigd',
                        guard: {
                          type: 'rule',
                          params: { rule: 'reclassering_deelname', is: 'yes' }
                        }
                      }
                    ]
                  }
                },
                uitgenodigd: {
                  meta: {
                    title: 'Uitgenodigd',
                    owner: 'reclassering',
                    decides: ['reclassering_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  entry: [
                    {
                      type: 'message',
                      params: { message: 'uitnodiging_casusoverleg_reclassering' }
                    }
                  ]
                }
              }
            },
            politie: {
              initial: 'wegen',
              states: {
                wegen: {
                  meta: {
                    title: 'Wegen of deze partner grond heeft om mee te doen',
                    owner: 'politie',
                    decides: ['politie_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  always: [
                    {
                      target: 'uitgenodigd',
                      guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } }
                    },
                    { target: 'niet_uitgenodigd' }
                  ]
                },
                niet_uitgenodigd: {
                  meta: {
                    title: 'Niet uitgenodigd: geen grond, eigen oordeel of nog niet bekend',
                    owner: 'politie',
                    decides: ['politie_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  on: {
                    feiten_vastgesteld: [
                      {
                        target: 'uitgenodigd',
                        guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } }
                      }
                    ],
                    feiten_gecorrigeerd: [
                      {
                        target: 'uitgenodigd',
                        guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } }
                      }
                    ]
                  }
                },
                uitgenodigd: {
                  meta: {
                    title: 'Uitgenodigd',
                    owner: 'politie',
                    decides: ['politie_deelname'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
                  },
                  entry: [
                    { type: 'message', params: { message: 'uitnodiging_casusoverleg_politie' } }
                  ]
                }
              }
            }
          }
        },
        afspraken_vastleggen: {
          meta: {
            title: 'Afspraken vastleggen: wie doet wat, en wanneer',
            owner: 'zvh',
            deadline: 'afspraken_vastleggen',
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'triage_gehouden',
              'overleg_gehouden',
              'afspraken_nagekomen',
              'nieuw_overleg_nodig',
              'overleg_geevalueerd'
            ],
            source: { source: 'zvh_werkwijze', place: 'afspraken' }
          },
          entry: [
            { type: 'deadline.start', params: { limit: 'afspraken_vastleggen' } },
            { type: 'task.open', params: { task: 'CAS-02' } }
          ],
          on: {
            aanmelder_ingelicht: [{}],
            afspraak_teruggekoppeld: [{}],
            afspraken_vastgelegd: [
              {
                target: 'afspraken_delen.om',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'afspraken_vastleggen' } },
                  { type: 'message', params: { message: 'afspraken_casusoverleg' } },
                  { type: 'message', params: { message: 'afspraken_casusoverleg_pi' } }
                ]
              }
            ]
          }
        },
        afspraken_delen: {
          initial: 'om',
          meta: {
            title: 'De afspraken delen met wie meedoet',
            source: { source: 'zvh_werkwijze', place: 'afspraken' }
          },
          states: {
            om: {
              meta: {
                title: 'Nagaan of deze partner meedoet',
                owner: 'zvh',
                decides: ['om_deelname'],
                source: { source: 'zvh_werkwijze', place: 'afspraken' }
              },
              always: [
                {
                  target: 'rvdk',
                  guard: { type: 'rule', params: { rule: 'om_deelname', is: 'yes' } },
                  actions: [{ type: 'message', params: { message: 'afspraken_casusoverleg_om' } }]
                },
                { target: 'rvdk' }
              ]
            },
            rvdk: {
              meta: {
                title: 'Nagaan of deze partner meedoet',
                owner: 'zvh',
                decides: ['rvdk_deelname'],
                source: { source: 'zvh_werkwijze', place: 'afspraken' }
              },
              always: [
                {
                  target: 'reclassering',
                  guard: { type: 'rule', params: { rule: 'rvdk_deelname', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'afspraken_casusoverleg_rvdk' } }
                  ]
                },
                { target: 'reclassering' }
              ]
            },
            reclassering: {
              meta: {
                title: 'Nagaan of deze partner meedoet',
                owner: 'zvh',
                decides: ['reclassering_deelname'],
                source: { source: 'zvh_werkwijze', place: 'afspraken' }
              },
              always: [
                {
                  target: 'politie',
                  guard: { type: 'rule', params: { rule: 'reclassering_deelname', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'afspraken_casusoverleg_reclassering' } }
                  ]
                },
                { target: 'politie' }
              ]
            },
            politie: {
              meta: {
                title: 'Nagaan of deze partner meedoet',
                owner: 'zvh',
                decides: ['politie_deelname'],
                source: { source: 'zvh_werkwijze', place: 'afspraken' }
              },
              always: [
                {
                  target: '#casusoverleg.afspraken_uitvoeren',
                  guard: { type: 'rule', params: { rule: 'politie_deelname', is: 'yes' } },
                  actions: [
                    { type: 'message', params: { message: 'afspraken_casusoverleg_politie' } }
                  ]
                },
                { target: '#casusoverleg.afspraken_uitvoeren' }
              ]
            }
          }
        },
        afspraken_uitvoeren: {
          meta: {
            title: 'De partners voeren de afspraken uit en koppelen terug',
            owner: 'zvh',
            deadline: 'afspraken_terugkoppelen',
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'triage_gehouden',
              'overleg_gehouden',
              'overleg_geevalueerd'
            ],
            source: { source: 'zvh_werkwijze', place: 'afspraken' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'afspraken_terugkoppelen' } }],
          on: {
            aanmelder_ingelicht: [{}],
            afspraak_teruggekoppeld: [{}],
            afspraken_vastgelegd: [
              {
                target: 'afspraken_delen.om',
                actions: [
                  { type: 'message', params: { message: 'afspraken_casusoverleg' } },
                  { type: 'message', params: { message: 'afspraken_casusoverleg_pi' } }
                ]
              }
            ],
            nieuw_overleg_nodig: [
              {
                target: 'overleg',
                actions: [{ type: 'deadline.meet', params: { limit: 'afspraken_terugkoppelen' } }]
              }
            ],
            afspraken_nagekomen: [
              {
                target: 'evalueren',
                actions: [{ type: 'deadline.meet', params: { limit: 'afspraken_terugkoppelen' } }]
              }
            ]
          }
        },
        evalueren: {
          meta: {
            title: 'Nagaan wat het overleg heeft gebracht',
            owner: 'zvh',
            deadline: 'overleg_evalueren',
            refuses: [
              'aanmelding_compleet',
              'aanmelding_onvolledig',
              'aanmelding_aangevuld',
              'triage_gehouden',
              'overleg_gehouden',
              'afspraken_vastgelegd',
              'afspraken_nagekomen'
            ],
            source: { source: 'zvh_werkwijze', place: 'evaluatie' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'overleg_evalueren' } }],
          on: {
            aanmelder_ingelicht: [{}],
            afspraak_teruggekoppeld: [{}],
            nieuw_overleg_nodig: [
              {
                target: 'overleg',
                actions: [{ type: 'deadline.meet', params: { limit: 'overleg_evalueren' } }]
              }
            ],
            overleg_geevalueerd: [
              {
                target: 'afgesloten',
                actions: [{ type: 'deadline.meet', params: { limit: 'overleg_evalueren' } }]
              }
            ]
          }
        },
        afgesloten: {
          type: 'final',
          meta: { title: 'Afgesloten', source: { source: 'zvh_werkwijze', place: 'evaluatie' } }
        },
        niet_behandeld: {
          type: 'final',
          meta: {
            title: 'Niet behandeld',
            source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
          }
        },
        overleden: {
          type: 'final',
          meta: { title: 'Overleden', source: { source: 'zvh_werkwijze', place: 'afspraken' } }
        }
      }
    },
    omgevingsadvies: {
      id: 'omgevingsadvies',
      version: '1.0.0',
      title: 'Omgevingsadvies',
      meta: {
        title: 'Omgevingsadvies',
        source: { source: 'omgevingsadvies', place: 'waar-gaan-de-projecten-over' }
      },
      events: {
        vraag_verhelderd: {
          title: 'Duidelijk is voor welk besluit het advies is, en op welk moment',
          by: ['zvh'],
          facts: ['moment_omgevingsadvies'],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        vraag_ingetrokken: {
          title: 'Het advies is niet meer nodig',
          by: ['om', 'reclassering', 'zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        informatie_ontvangen: {
          title: 'Een partner heeft laten weten wat hij weet',
          by: [
            'om',
            'politie',
            'reclassering',
            'rvdk',
            'gemeente',
            'pi',
            'zvh',
            'zorgaanbieder',
            'lokaal_veld'
          ],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        informatie_volstaat: {
          title: 'Er wordt geadviseerd op wat bekend is; wat ontbreekt, staat erbij',
          by: ['zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        gesprek_gevoerd: {
          title: 'Met de persoon is gesproken',
          by: [
            'om',
            'politie',
            'reclassering',
            'rvdk',
            'gemeente',
            'pi',
            'zvh',
            'zorgaanbieder',
            'lokaal_veld'
          ],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
        },
        gesprek_geweigerd: {
          title: 'De persoon wil geen gesprek',
          by: [
            'om',
            'politie',
            'reclassering',
            'rvdk',
            'gemeente',
            'pi',
            'zvh',
            'zorgaanbieder',
            'lokaal_veld'
          ],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
        },
        advies_uitgebracht: {
          title: 'Het advies is uitgebracht',
          by: ['zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        },
        advies_aangevuld: {
          title: 'Het advies is aangevuld',
          by: ['zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        },
        beslissing_genomen: {
          title: 'De beslissing is genomen',
          by: ['om', 'pi', 'reclassering'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
        },
        effect_nagegaan: {
          title: 'Nagegaan is of het advies heeft geholpen',
          by: ['zvh'],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        },
        overlijden: {
          title: 'De persoon is overleden',
          by: [
            'om',
            'politie',
            'reclassering',
            'rvdk',
            'gemeente',
            'pi',
            'zvh',
            'zorgaanbieder',
            'lokaal_veld'
          ],
          facts: [],
          source: { source: 'omgevingsadvies', place: 'de-leervragen' }
        }
      },
      initial: 'vraag_verhelderen',
      entry: [{ type: 'coordination', params: { party: 'zvh' } }],
      on: {
        overlijden: [{ target: '.overleden' }],
        vraag_ingetrokken: [{ target: '.ingetrokken' }]
      },
      states: {
        vraag_verhelderen: {
          meta: {
            title: 'Verhelderen voor welk besluit het advies is',
            owner: 'zvh',
            deadline: 'vraag_verhelderen',
            refuses: [
              'informatie_volstaat',
              'gesprek_gevoerd',
              'gesprek_geweigerd',
              'advies_uitgebracht',
              'advies_aangevuld',
              'beslissing_genomen',
              'effect_nagegaan'
            ],
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'vraag_verhelderen' } }],
          on: {
            informatie_ontvangen: [{}],
            vraag_verhelderd: [
              {
                target: 'informatie_wegen',
                actions: [{ type: 'deadline.meet', params: { limit: 'vraag_verhelderen' } }]
              }
            ]
          }
        },
        informatie_wegen: {
          meta: {
            title: 'Nagaan wat al bekend is',
            owner: 'zvh',
            decides: ['omgevingsadvies_compleet'],
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          },
          always: [
            {
              target: 'gesprek',
              guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } }
            },
            { target: 'informatie_verzamelen' }
          ]
        },
        informatie_verzamelen: {
          meta: {
            title: 'Vragen wie over welke informatie beschikt',
            owner: 'zvh',
            deadline: 'informatie_voor_advies',
            decides: ['omgevingsadvies_compleet'],
            refuses: [
              'vraag_verhelderd',
              'advies_uitgebracht',
              'advies_aangevuld',
              'beslissing_genomen',
              'effect_nagegaan'
            ],
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          },
          entry: [
            { type: 'deadline.start', params: { limit: 'informatie_voor_advies' } },
            { type: 'message', params: { message: 'uitvraag_omgevingsadvies_gemeente' } },
            { type: 'message', params: { message: 'uitvraag_omgevingsadvies_reclassering' } }
          ],
          on: {
            informatie_ontvangen: [
              {
                target: 'gesprek',
                guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
              },
              {}
            ],
            feiten_vastgesteld: [
              {
                target: 'gesprek',
                guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
              }
            ],
            feiten_gecorrigeerd: [
              {
                target: 'gesprek',
                guard: { type: 'rule', params: { rule: 'omgevingsadvies_compleet', is: 'yes' } },
                actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
              }
            ],
            informatie_volstaat: [
              {
                target: 'gesprek',
                actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
              }
            ],
            gesprek_gevoerd: [
              {
                target: 'advies_opstellen',
                actions: [{ type: 'deadline.meet', params: { limit: 'informatie_voor_advies' } }]
              }
            ],
            gesprek_geweigerd: [{}]
          }
        },
        gesprek: {
          meta: {
            title: 'Met de persoon spreken, en niet alleen over de persoon',
            owner: 'zvh',
            deadline: 'gesprek_over_advies',
            refuses: [
              'vraag_verhelderd',
              'informatie_volstaat',
              'advies_uitgebracht',
              'advies_aangevuld',
              'beslissing_genomen',
              'effect_nagegaan'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'gesprek_over_advies' } }],
          on: {
            informatie_ontvangen: [{}],
            gesprek_gevoerd: [
              {
                target: 'advies_opstellen',
                actions: [{ type: 'deadline.meet', params: { limit: 'gesprek_over_advies' } }]
              }
            ],
            gesprek_geweigerd: [
              {
                target: 'advies_opstellen',
                actions: [{ type: 'deadline.withdraw', params: { limit: 'gesprek_over_advies' } }]
              }
            ]
          }
        },
        advies_opstellen: {
          meta: {
            title: 'Advies en plan opstellen',
            owner: 'zvh',
            deadline: 'advies_uitbrengen',
            refuses: [
              'vraag_verhelderd',
              'informatie_volstaat',
              'advies_aangevuld',
              'beslissing_genomen',
              'effect_nagegaan'
            ],
            source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'advies_uitbrengen' } }],
          on: {
            informatie_ontvangen: [{}],
            gesprek_gevoerd: [{}],
            gesprek_geweigerd: [{}],
            advies_uitgebracht: [
              {
                target: 'beslissing',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'advies_uitbrengen' } },
                  { type: 'message', params: { message: 'omgevingsadvies' } }
                ]
              }
            ]
          }
        },
        beslissing: {
          meta: {
            title: 'De beslissing nemen; het advies bindt niet',
            owner: 'om',
            deadline: 'beslissing_na_advies',
            refuses: [
              'vraag_verhelderd',
              'informatie_volstaat',
              'advies_uitgebracht',
              'effect_nagegaan'
            ],
            source: { source: 'omgevingsadvies', place: 'de-veronderstelling' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'beslissing_na_advies' } }],
          on: {
            informatie_ontvangen: [{}],
            gesprek_gevoerd: [{}],
            gesprek_geweigerd: [{}],
            advies_aangevuld: [
              { actions: [{ type: 'message', params: { message: 'omgevingsadvies' } }] }
            ],
            beslissing_genomen: [
              {
                target: 'terugkijken',
                actions: [{ type: 'deadline.meet', params: { limit: 'beslissing_na_advies' } }]
              }
            ]
          }
        },
        terugkijken: {
          meta: {
            title: 'Later nagaan of het advies heeft geholpen',
            owner: 'zvh',
            deadline: 'effect_nagaan',
            refuses: [
              'vraag_verhelderd',
              'informatie_volstaat',
              'gesprek_gevoerd',
              'gesprek_geweigerd',
              'advies_uitgebracht',
              'advies_aangevuld',
              'beslissing_genomen',
              'informatie_ontvangen'
            ],
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'effect_nagaan' } }],
          on: {
            effect_nagegaan: [
              {
                target: 'afgesloten',
                actions: [{ type: 'deadline.meet', params: { limit: 'effect_nagaan' } }]
              }
            ]
          }
        },
        afgesloten: {
          type: 'final',
          meta: {
            title: 'Afgesloten',
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          }
        },
        ingetrokken: {
          type: 'final',
          meta: {
            title: 'Ingetrokken',
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          }
        },
        overleden: {
          type: 'final',
          meta: {
            title: 'Overleden',
            source: { source: 'omgevingsadvies', place: 'de-leervragen' }
          }
        }
      }
    },
    regie_overdracht: {
      id: 'regie_overdracht',
      version: '1.0.0',
      title: 'Overdracht van de regie',
      meta: {
        title: 'Overdracht van de regie',
        source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
      },
      events: {
        regie_aangeboden_aan_gemeente: {
          title: 'De regie is de gemeente aangeboden',
          by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        regie_aangeboden_aan_lokaal_veld: {
          title: 'De regie is het lokaal veld aangeboden',
          by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        regie_aangeboden_aan_zorgaanbieder: {
          title: 'De regie is een zorgaanbieder aangeboden',
          by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        overdracht_aanvaard: {
          title: 'De regie is aanvaard',
          by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        overdracht_geweigerd: {
          title: 'De regie is geweigerd',
          by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        aanbod_ingetrokken: {
          title: 'Het aanbod is ingetrokken',
          by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        regie_teruggegeven: {
          title: 'De regie is teruggegeven',
          by: ['gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        },
        afsluiting: {
          title: 'Regie is niet meer nodig',
          by: ['zvh', 'gemeente', 'lokaal_veld', 'zorgaanbieder'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
        }
      },
      initial: 'aanbieden',
      entry: [{ type: 'coordination', params: { party: 'zvh' } }],
      states: {
        aanbieden: {
          meta: {
            title: 'Regiehouder zoeken en de regie aanbieden',
            owner: 'zvh',
            deadline: 'overdracht_aanbieden',
            refuses: [
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'aanbod_ingetrokken',
              'regie_teruggegeven'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'overdracht_aanbieden' } }],
          on: {
            regie_aangeboden_aan_gemeente: [
              {
                target: 'aangeboden_aan_gemeente',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
              }
            ],
            regie_aangeboden_aan_lokaal_veld: [
              {
                target: 'aangeboden_aan_lokaal_veld',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
              }
            ],
            regie_aangeboden_aan_zorgaanbieder: [
              {
                target: 'aangeboden_aan_zorgaanbieder',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
              }
            ],
            afsluiting: [
              {
                target: 'afgesloten',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_aanbieden' } }]
              }
            ]
          }
        },
        geweigerd: {
          meta: {
            title: 'Geweigerd: een andere regiehouder zoeken',
            owner: 'zvh',
            deadline: 'weigering_oplossen',
            refuses: [
              'overdracht_aanvaard',
              'overdracht_geweigerd',
              'aanbod_ingetrokken',
              'regie_teruggegeven',
              'afsluiting'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'weigering_oplossen' } }],
          on: {
            regie_aangeboden_aan_gemeente: [
              {
                target: 'aangeboden_aan_gemeente',
                actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
              }
            ],
            regie_aangeboden_aan_lokaal_veld: [
              {
                target: 'aangeboden_aan_lokaal_veld',
                actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
              }
            ],
            regie_aangeboden_aan_zorgaanbieder: [
              {
                target: 'aangeboden_aan_zorgaanbieder',
                actions: [{ type: 'deadline.meet', params: { limit: 'weigering_oplossen' } }]
              }
            ]
          }
        },
        aangeboden_aan_gemeente: {
          meta: {
            title: 'De regie is aangeboden aan de gemeente',
            owner: 'gemeente',
            deadline: 'overdracht_beantwoorden',
            refuses: [
              'regie_aangeboden_aan_gemeente',
              'regie_aangeboden_aan_lokaal_veld',
              'regie_aangeboden_aan_zorgaanbieder',
              'regie_teruggegeven',
              'afsluiting'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
          on: {
            overdracht_aanvaard: [
              {
                target: 'bij_gemeente',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'coordination', params: { party: 'gemeente' } }
                ]
              }
            ],
            overdracht_geweigerd: [
              {
                target: 'geweigerd',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }]
              }
            ],
            aanbod_ingetrokken: [
              {
                target: 'aanbieden',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
                ]
              }
            ]
          }
        },
        aangeboden_aan_lokaal_veld: {
          meta: {
            title: 'De regie is aangeboden aan het lokaal veld',
            owner: 'lokaal_veld',
            deadline: 'overdracht_beantwoorden',
            refuses: [
              'regie_aangeboden_aan_gemeente',
              'regie_aangeboden_aan_lokaal_veld',
              'regie_aangeboden_aan_zorgaanbieder',
              'regie_teruggegeven',
              'afsluiting'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
          on: {
            overdracht_aanvaard: [
              {
                target: 'bij_lokaal_veld',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'coordination', params: { party: 'lokaal_veld' } }
                ]
              }
            ],
            overdracht_geweigerd: [
              {
                target: 'geweigerd',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }]
              }
            ],
            aanbod_ingetrokken: [
              {
                target: 'aanbieden',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
                ]
              }
            ]
          }
        },
        aangeboden_aan_zorgaanbieder: {
          meta: {
            title: 'De regie is aangeboden aan een zorgaanbieder',
            owner: 'zorgaanbieder',
            deadline: 'overdracht_beantwoorden',
            refuses: [
              'regie_aangeboden_aan_gemeente',
              'regie_aangeboden_aan_lokaal_veld',
              'regie_aangeboden_aan_zorgaanbieder',
              'regie_teruggegeven',
              'afsluiting'
            ],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          entry: [{ type: 'deadline.start', params: { limit: 'overdracht_beantwoorden' } }],
          on: {
            overdracht_aanvaard: [
              {
                target: 'bij_zorgaanbieder',
                actions: [
                  { type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } },
                  { type: 'coordination', params: { party: 'zorgaanbieder' } }
                ]
              }
            ],
            overdracht_geweigerd: [
              {
                target: 'geweigerd',
                actions: [{ type: 'deadline.meet', params: { limit: 'overdracht_beantwoorden' } }]
              }
            ],
            aanbod_ingetrokken: [
              {
                target: 'aanbieden',
                actions: [
                  { type: 'deadline.withdraw', params: { limit: 'overdracht_beantwoorden' } }
                ]
              }
            ]
          }
        },
        bij_gemeente: {
          meta: {
            title: 'De regie ligt bij de gemeente',
            owner: 'gemeente',
            rests: true,
            refuses: ['overdracht_aanvaard', 'overdracht_geweigerd', 'aanbod_ingetrokken'],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          on: {
            regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions: [] }],
            regie_aangeboden_aan_lokaal_veld: [
              { target: 'aangeboden_aan_lokaal_veld', actions: [] }
            ],
            regie_aangeboden_aan_zorgaanbieder: [
              { target: 'aangeboden_aan_zorgaanbieder', actions: [] }
            ],
            regie_teruggegeven: [
              {
                target: 'aanbieden',
                actions: [{ type: 'coordination', params: { party: 'zvh' } }]
              }
            ],
            afsluiting: [{ target: 'afgesloten' }]
          }
        },
        bij_lokaal_veld: {
          meta: {
            title: 'De regie ligt bij het lokaal veld',
            owner: 'lokaal_veld',
            rests: true,
            refuses: ['overdracht_aanvaard', 'overdracht_geweigerd', 'aanbod_ingetrokken'],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          on: {
            regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions: [] }],
            regie_aangeboden_aan_lokaal_veld: [
              { target: 'aangeboden_aan_lokaal_veld', actions: [] }
            ],
            regie_aangeboden_aan_zorgaanbieder: [
              { target: 'aangeboden_aan_zorgaanbieder', actions: [] }
            ],
            regie_teruggegeven: [
              {
                target: 'aanbieden',
                actions: [{ type: 'coordination', params: { party: 'zvh' } }]
              }
            ],
            afsluiting: [{ target: 'afgesloten' }]
          }
        },
        bij_zorgaanbieder: {
          meta: {
            title: 'De regie ligt bij een zorgaanbieder',
            owner: 'zorgaanbieder',
            rests: true,
            refuses: ['overdracht_aanvaard', 'overdracht_geweigerd', 'aanbod_ingetrokken'],
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          },
          on: {
            regie_aangeboden_aan_gemeente: [{ target: 'aangeboden_aan_gemeente', actions: [] }],
            regie_aangeboden_aan_lokaal_veld: [
              { target: 'aangeboden_aan_lokaal_veld', actions: [] }
            ],
            regie_aangeboden_aan_zorgaanbieder: [
              { target: 'aangeboden_aan_zorgaanbieder', actions: [] }
            ],
            regie_teruggegeven: [
              {
                target: 'aanbieden',
                actions: [{ type: 'coordination', params: { party: 'zvh' } }]
              }
            ],
            afsluiting: [{ target: 'afgesloten' }]
          }
        },
        afgesloten: {
          type: 'final',
          meta: {
            title: 'Afgesloten',
            source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
          }
        }
      }
    },
    jaarcyclus: {
      id: 'jaarcyclus',
      version: '1.0.0',
      title: 'Jaarcyclus van de samenwerking',
      meta: {
        title: 'Jaarcyclus van de samenwerking',
        source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
      },
      events: {
        overleg_over_jaarplan: {
          title: 'De partners hebben over het jaarplan overlegd',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        },
        overleg_over_kwartaal: {
          title: 'De partners hebben over een kwartaal overlegd',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        },
        overleg_over_eindverantwoording: {
          title: 'De partners hebben over de eindverantwoording overlegd',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        },
        jaar_afgesloten: {
          title: 'Het jaar is afgesloten',
          by: ['zvh'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
        },
        afbakening_herijkt: {
          title: 'De afbakening van de casuïstiek is herijkt',
          by: ['om', 'politie', 'reclassering', 'rvdk'],
          facts: [],
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
        },
        contactpersonen_nagelopen: {
          title: 'Elke partner heeft een contactpersoon en een vervanger',
          by: ['zvh'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
        },
        contactpersoon_veranderd: {
          title: 'Een contactpersoon of vervanger is veranderd',
          by: ['zvh', 'om', 'politie', 'reclassering', 'rvdk', 'gemeente'],
          facts: [],
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-contactpersoon' }
        }
      },
      initial: 'lopend',
      entry: [{ type: 'coordination', params: { party: 'zvh' } }],
      states: {
        lopend: {
          type: 'parallel',
          meta: {
            title: 'Het jaar loopt',
            source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
          },
          states: {
            overleg: {
              initial: 'jaarplanning',
              states: {
                jaarplanning: {
                  meta: {
                    title: 'Met de partners overleggen over het jaarplan',
                    owner: 'zvh',
                    deadline: 'overleg_jaarplan',
                    refuses: [
                      'overleg_over_kwartaal',
                      'overleg_over_eindverantwoording',
                      'jaar_afgesloten'
                    ],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
                  },
                  entry: [{ type: 'deadline.start', params: { limit: 'overleg_jaarplan' } }],
                  on: {
                    overleg_over_jaarplan: [
                      {
                        target: 'verantwoording',
                        actions: [{ type: 'deadline.meet', params: { limit: 'overleg_jaarplan' } }]
                      }
                    ]
                  }
                },
                verantwoording: {
                  meta: {
                    title: 'Met de partners overleggen over elk kwartaal en over het hele jaar',
                    owner: 'zvh',
                    deadline: 'overleg_eindverantwoording',
                    refuses: ['overleg_over_jaarplan', 'jaar_afgesloten'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
                  },
                  entry: [
                    { type: 'deadline.start', params: { limit: 'overleg_eindverantwoording' } }
                  ],
                  on: {
                    overleg_over_kwartaal: [{}],
                    overleg_over_eindverantwoording: [
                      {
                        target: 'gevoerd',
                        actions: [
                          {
                            type: 'deadline.meet',
                            params: { limit: 'overleg_eindverantwoording' }
                          }
                        ]
                      }
                    ]
                  }
                },
                gevoerd: {
                  meta: {
                    title: 'Over het hele jaar is overlegd',
                    owner: 'zvh',
                    rests: true,
                    refuses: [
                      'overleg_over_jaarplan',
                      'overleg_over_kwartaal',
                      'overleg_over_eindverantwoording'
                    ],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
                  },
                  on: { jaar_afgesloten: [{ target: '#jaarcyclus.afgesloten' }] }
                }
              }
            },
            afbakening: {
              initial: 'te_herijken',
              states: {
                te_herijken: {
                  meta: {
                    title: 'De afbakening van de casuïstiek herijken, met de andere ketens',
                    owner: 'om',
                    deadline: 'afbakening_herijken',
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
                  },
                  entry: [{ type: 'deadline.start', params: { limit: 'afbakening_herijken' } }],
                  on: {
                    afbakening_herijkt: [
                      {
                        target: 'herijkt',
                        actions: [
                          { type: 'deadline.meet', params: { limit: 'afbakening_herijken' } }
                        ]
                      }
                    ]
                  },
                  after: { afbakening_herijken: [{ target: 'te_laat' }] }
                },
                te_laat: {
                  meta: {
                    title: 'De afbakening is langer dan een jaar geleden herijkt',
                    owner: 'om',
                    deadline: 'afbakening_herijken',
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
                  },
                  on: {
                    afbakening_herijkt: [
                      {
                        target: 'herijkt',
                        actions: [
                          { type: 'deadline.meet', params: { limit: 'afbakening_herijken' } }
                        ]
                      }
                    ]
                  }
                },
                herijkt: {
                  meta: {
                    title: 'Herijkt',
                    owner: 'om',
                    rests: true,
                    refuses: ['afbakening_herijkt'],
                    source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
                  }
                }
              }
            },
            contactpersonen: {
              initial: 'na_te_lopen',
              states: {
                na_te_lopen: {
                  meta: {
                    title: 'Nalopen of elke partner een contactpersoon en een vervanger heeft',
                    owner: 'zvh',
                    deadline: 'contactpersonen_nalopen',
                    source: {
                      source: 'gooi_en_vechtstreek',
                      place: 'aanbeveling-4-contactpersoon'
                    }
                  },
                  entry: [
                    { type: 'deadline.start', params: { limit: 'contactpersonen_nalopen' } },
                    { type: 'task.open', params: { task: 'JAAR-01' } },
                    { type: 'task.open', params: { task: 'JAAR-02' } }
                  ],
                  on: {
                    contactpersoon_veranderd: [{}],
                    contactpersonen_nagelopen: [
                      {
                        target: 'nagelopen',
                        actions: [
                          { type: 'deadline.meet', params: { limit: 'contactpersonen_nalopen' } }
                        ]
                      }
                    ]
                  }
                },
                nagelopen: {
                  meta: {
                    title: 'Contactpersonen nagelopen; een verandering vraagt het opnieuw',
                    owner: 'zvh',
                    rests: true,
                    refuses: ['contactpersonen_nagelopen'],
                    source: {
                      source: 'gooi_en_vechtstreek',
                      place: 'aanbeveling-4-contactpersoon'
                    }
                  },
                  on: { contactpersoon_veranderd: [{ target: 'na_te_lopen' }] }
                }
              }
            }
          }
        },
        afgesloten: {
          type: 'final',
          meta: {
            title: 'Afgesloten',
            source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
          }
        }
      }
    }
  },
  indicators: {
    plan_op_tijd: {
      name: 'plan_op_tijd',
      what: 'Het D&R-plan is binnen de termijn vastgesteld',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'limit-met', limit: 'dr_plan' },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    gesprek_op_tijd: {
      name: 'gesprek_op_tijd',
      what: 'Het gesprek over de basisvoorwaarden is binnen de termijn gevoerd',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'limit-met', limit: 'gesprek_basisvoorwaarden' },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    dagen_tot_plan: {
      name: 'dagen_tot_plan',
      what: 'Dagen van binnenkomst tot het D&R-plan',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'days-between',
        from: { kind: 'fact', fact: 'binnenkomst' },
        to: { kind: 'event', event: 'plan_vastgesteld' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1' }
    },
    dagen_tot_aanvaarde_overdracht: {
      name: 'dagen_tot_aanvaarde_overdracht',
      what: 'Dagen van het aanbod van de regie tot de aanvaarding',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'days-between',
        from: { kind: 'event', event: 'overdracht_aangeboden' },
        to: { kind: 'event', event: 'overdracht_aanvaard' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    id_bewijs_bij_vrijlating: {
      name: 'id_bewijs_bij_vrijlating',
      what: 'Geldig identiteitsbewijs na de einddatum, naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'fact-yes',
        fact: 'geldig_id_bewijs',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    huisvesting_bij_vrijlating: {
      name: 'huisvesting_bij_vrijlating',
      what: 'Huisvesting na de einddatum, naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'fact-yes',
        fact: 'huisvesting',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    inkomen_bij_vrijlating: {
      name: 'inkomen_bij_vrijlating',
      what: 'Inkomen en dagbesteding na de einddatum, naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'fact-yes',
        fact: 'inkomen_en_dagbesteding',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    behoud_van_huisvesting: {
      name: 'behoud_van_huisvesting',
      what: 'De inrichting heeft besproken hoe de huisvesting te behouden is',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'task-done', task: 'OND-03' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    hulp_bij_huisvesting: {
      name: 'hulp_bij_huisvesting',
      what: 'De gemeente heeft geholpen bij het vinden van huisvesting',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'task-done', task: 'OND-06' },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-3' }
    },
    hulp_bij_werk: {
      name: 'hulp_bij_werk',
      what: 'De inrichting heeft geholpen bij het zoeken naar werk',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'task-done', task: 'WRK-04' },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-3' }
    },
    persoon_ingelicht: {
      name: 'persoon_ingelicht',
      what: 'De persoon heeft bericht gekregen over de eigen zaak',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'person', role: 'informed' },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    persoon_gesproken: {
      name: 'persoon_gesproken',
      what: 'Er is met de persoon gesproken',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'person', role: 'spoken-with' },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    verstrekking_na_te_gaan: {
      name: 'verstrekking_na_te_gaan',
      what: 'Aan anderen is iets gegeven, en het journaal laat de persoon zien wat',
      aspect: 'course',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'person', role: 'on-record' },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    zaken_met_zorgvraag: {
      name: 'zaken_met_zorgvraag',
      what: 'Zaken naar de vraag of er zorg nodig is',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'count-by', fact: 'zorg_nodig' },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    verandering_id_bewijs: {
      name: 'verandering_id_bewijs',
      what: 'Verandering in het geldige identiteitsbewijs, van het eerste naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'change',
        fact: 'geldig_id_bewijs',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    verandering_huisvesting: {
      name: 'verandering_huisvesting',
      what: 'Verandering in huisvesting, van het eerste naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'change', fact: 'huisvesting', after: { kind: 'fact', fact: 'einddatum' } },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    verandering_inkomen: {
      name: 'verandering_inkomen',
      what: 'Verandering in inkomen en dagbesteding, van het eerste naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'change',
        fact: 'inkomen_en_dagbesteding',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    verandering_schulden: {
      name: 'verandering_schulden',
      what: 'Verandering in het inzicht in schulden, van het eerste naar het laatste antwoord',
      aspect: 'life-domains',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'change',
        fact: 'inzicht_in_schulden',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    interventies_identiteitsbewijs: {
      name: 'interventies_identiteitsbewijs',
      what: 'Zaken met taken in het leefgebied identiteitsbewijs',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'identiteitsbewijs' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-identiteitsbewijs' }
    },
    interventies_onderdak: {
      name: 'interventies_onderdak',
      what: 'Zaken met taken in het leefgebied onderdak',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'onderdak' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    interventies_werk: {
      name: 'interventies_werk',
      what: 'Zaken met taken in het leefgebied werk',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'werk' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-werk' }
    },
    interventies_inkomen: {
      name: 'interventies_inkomen',
      what: 'Zaken met taken in het leefgebied inkomen',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'inkomen' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    interventies_schulden: {
      name: 'interventies_schulden',
      what: 'Zaken met taken in het leefgebied schulden',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'schulden' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-schulden' }
    },
    interventies_zorg: {
      name: 'interventies_zorg',
      what: 'Zaken met taken in het leefgebied zorg',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'zorg' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    interventies_sociaal_netwerk: {
      name: 'interventies_sociaal_netwerk',
      what: 'Zaken met taken in het leefgebied sociaal netwerk',
      aspect: 'interventions',
      process: 'detentie_en_terugkeer',
      measure: { kind: 'interventions', lifeDomain: 'sociaal_netwerk' },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-sociaal-netwerk' }
    },
    recidive: {
      name: 'recidive',
      what: 'Nieuwe veroordelingen na terugkeer, per groep',
      aspect: 'recidivism',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'outside',
        why: 'Alleen als vastgesteld feit over groepen, van wie de recidive in Nederland telt; nooit berekend en nooit voorspeld.',
        classes: ['nieuwe_veroordeling', 'geen_nieuwe_veroordeling', 'niet_te_volgen']
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    recidive_in_zaken: {
      name: 'recidive_in_zaken',
      what: 'Zaken waarin van buiten is gemeld of er een nieuwe veroordeling is',
      aspect: 'recidivism',
      process: 'detentie_en_terugkeer',
      measure: {
        kind: 'fact-yes',
        fact: 'nieuwe_veroordeling',
        after: { kind: 'fact', fact: 'einddatum' }
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-2' }
    },
    advies_hielp: {
      name: 'advies_hielp',
      what: 'Het omgevingsadvies maakte de afdoening beter, volgens wie besliste',
      aspect: 'advice',
      process: null,
      measure: {
        kind: 'outside',
        why: 'Gevraagd aan wie besliste, nadat de beslissing is uitgevoerd; alleen het aantal antwoorden wordt bewaard.',
        classes: ['ja', 'deels', 'nee', 'niet_te_zeggen']
      },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    meerwaarde_per_doelgroep: {
      name: 'meerwaarde_per_doelgroep',
      what: 'Waarin het omgevingsadvies bij een doelgroep het meest toevoegde',
      aspect: 'advice',
      process: null,
      measure: {
        kind: 'outside',
        why: 'Gevraagd per doelgroep, aan wie met het advies werkte; alleen het aantal antwoorden wordt bewaard.',
        classes: [
          'beeld_van_de_persoon',
          'keuze_van_de_sanctie',
          'uitvoering',
          'nazorg',
          'geen_meerwaarde'
        ]
      },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    }
  },
  openMatters: {
    id_bewijs_na_vrijlating: {
      what: 'Niemand zorgt ervoor dat de persoon bij vrijlating een identiteitsbewijs heeft; de bron noemt het doel, en geen partij.',
      owner: 'gemeente',
      about: { tasks: ['ID-02'], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-identiteitsbewijs' }
    },
    forensische_zorg_in_detentie: {
      what: 'Niemand zorgt ervoor dat ambulante forensische zorg doorgaat in detentie; de bron noemt het doel, en geen partij.',
      owner: 'pi',
      about: { tasks: ['ZRG-09'], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-zorg' }
    },
    terugkeer_naar_baan: {
      what: 'Inrichting, gemeente en reclassering onderzoeken alle drie of de persoon terug kan naar zijn baan; wie begint, is niet afgesproken.',
      owner: 'gemeente',
      about: {
        tasks: ['INK-04', 'INK-05', 'INK-06'],
        limits: [],
        messages: [],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-inkomen' }
    },
    slachtoffers_dubbel: {
      what: 'Reclassering en inrichting hebben dezelfde vier taken voor slachtoffers en nabestaanden; wie wat doet, is niet afgesproken.',
      owner: 'reclassering',
      about: {
        tasks: ['SLA-01', 'SLA-05', 'SLA-02', 'SLA-06', 'SLA-03', 'SLA-07', 'SLA-04', 'SLA-08'],
        limits: [],
        messages: [],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-slachtofferbewust' }
    },
    kostendelersnorm: {
      what: 'De taak OND-08 vraagt de kostendelersnorm toe te passen bij wonen in het eigen netwerk. Dat is al een wettelijke plicht; misschien is juist soepelheid bedoeld.',
      owner: 'gemeente',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' }
    },
    termijnen_detentie_en_terugkeer: {
      what: 'Hoe lang deze stappen bij detentie en terugkeer mogen duren, noemen de bronnen niet. Een regio spreekt het af, of laat het open.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: [
          'melding_beoordelen',
          'terugkoppeling_gemeente',
          'trajectgesprek',
          'onttrekking_voorbij',
          'casusoverleg_houden',
          'overdracht_aanbieden',
          'overdracht_beantwoorden',
          'weigering_oplossen',
          'overdracht_andere_regio',
          'plan_lokaal_veld',
          'hulpaanbod_na_vrijspraak',
          'monitoring_evaluatie'
        ],
        messages: [],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'gooi_en_vechtstreek', place: 'conclusies' }
    },
    termijnen_casusoverleg: {
      what: 'Hoe lang de stappen van een casusoverleg mogen duren, verschilt per huis.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: [
          'aanmelding_beoordelen',
          'aanmelding_aanvullen',
          'triage_houden',
          'beeld_voor_overleg',
          'aanmelder_inlichten',
          'afspraken_vastleggen',
          'afspraken_terugkoppelen',
          'overleg_evalueren'
        ],
        messages: [],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'zvh_werkwijze', place: 'triage' }
    },
    termijnen_omgevingsadvies: {
      what: 'Hoe lang de stappen van een omgevingsadvies mogen duren, is nog een leervraag.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: [
          'vraag_verhelderen',
          'informatie_voor_advies',
          'gesprek_over_advies',
          'advies_uitbrengen',
          'beslissing_na_advies',
          'effect_nagaan'
        ],
        messages: [],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    momenten_in_het_jaar: {
      what: 'Op welke dagen partners en ZVH elkaar spreken over jaarplan en verantwoording, kiest elke regio.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: ['overleg_jaarplan', 'overleg_eindverantwoording', 'contactpersonen_nalopen'],
        messages: [],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'minimumnormen', place: 'uitgangspunt-1' }
    },
    grondslagen_re_integratie: {
      what: 'Voor deze berichten over detentie en terugkeer heeft niemand een grondslag bevestigd. Zij worden vastgehouden.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: [],
        messages: [
          'informatieblad',
          'stop_uitkering',
          'overdracht_regie',
          'overdracht_regie_lokaal_veld',
          'overdracht_regie_zorgaanbieder',
          'overdracht_andere_regio',
          'betrokkene_over_andere_regio',
          'melding_andere_afspraken',
          'aanmelding_lokaal_veld',
          'melding_lokaal_veld',
          'bericht_aan_betrokkene',
          'melding_vrijheden',
          'vrijheden_aan_reclassering',
          'melding_onttrekking'
        ],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-6' }
    },
    grondslagen_casusoverleg: {
      what: 'Op welke grond partners elkaar voor een casusoverleg uitnodigen en inlichten, is niet bevestigd.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: [],
        messages: [
          'uitnodiging_casusoverleg_om',
          'uitnodiging_casusoverleg_rvdk',
          'uitnodiging_casusoverleg_reclassering',
          'uitnodiging_casusoverleg_politie',
          'afspraken_casusoverleg',
          'afspraken_casusoverleg_pi',
          'afspraken_casusoverleg_om',
          'afspraken_casusoverleg_rvdk',
          'afspraken_casusoverleg_reclassering',
          'afspraken_casusoverleg_politie'
        ],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'wgs', place: 'zorg-en-veiligheidshuizen' }
    },
    grondslagen_omgevingsadvies: {
      what: 'Op welke grond voor een omgevingsadvies gegevens worden gevraagd en gegeven, is een leervraag.',
      owner: 'zvh',
      about: {
        tasks: [],
        limits: [],
        messages: [
          'uitvraag_omgevingsadvies_gemeente',
          'uitvraag_omgevingsadvies_reclassering',
          'omgevingsadvies'
        ],
        norms: [],
        indicators: [],
        tables: []
      },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    },
    regie_na_detentie: {
      what: 'Wie bij PGA, draaideur en andere groepen na detentie de regie heeft, spreekt elke gemeente af. De tabel is daarvoor open.',
      owner: 'gemeente',
      about: {
        tasks: [],
        limits: [],
        messages: [],
        norms: [],
        indicators: [],
        tables: ['regiehouder_na_detentie']
      },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' }
    },
    lokaal_veld: {
      what: 'Wie het lokaal veld is, verschilt per gemeente.',
      owner: 'gemeente',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
    },
    lezingen_van_de_criteria: {
      what: 'Welke lezing van de criteria voor deelname een arrondissement gebruikt, is niet bekend. Gekozen is de lezing die de zinsbouw het dichtst volgt.',
      owner: 'om',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-afbakening' }
    },
    peildatum_minderjarige: {
      what: 'Of iemand nu minderjarig moet zijn of bij het feit, zegt de zin over de Raad niet. Gevraagd wordt alleen of een minderjarige het feit pleegde.',
      owner: 'rvdk',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' }
    },
    begrippen_in_de_criteria: {
      what: 'Wiens strafbare feit telt en hoe oud het mag zijn, wat een relatie met een minderjarige is, en of het snijvlak alle drie de domeinen moet raken, zegt de bron niet. De vragen in feiten.yaml laten dat aan wie antwoordt.',
      owner: 'om',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-weging' }
    },
    twee_plannen: {
      what: 'Het ZVH maakt soms een eigen plan naast het D&R-plan; welk plan voorgaat, zegt de bron niet. Hier is het D&R-plan de basis, en is er geen tweede.',
      owner: 'zvh',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-plan-van-aanpak' }
    },
    maatregelen_voor_eindverlof: {
      what: 'Voor 15 juli 2025 golden kortere maatregelen, zoals eerder vrij bij een einddatum in het weekend. Op welke dagen precies, is niet nagelezen; wie toen vrijkwam, meldt JustID of de PI.',
      owner: 'pi',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'stcrt_2025_24169', place: 'eindverlof' }
    },
    vier_weken_voor_gesprek_en_plan: {
      what: 'Of "binnen vier weken" voor het gesprek en het plan apart geldt, zegt de bron niet. Gekozen zijn twee termijnen met dezelfde laatste dag.',
      owner: 'pi',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' }
    },
    overplaatsing_en_de_vier_weken: {
      what: 'Of de vier weken opnieuw beginnen na een overplaatsing, is niet nagelezen in de wet. Gekozen is dat zij doorlopen.',
      owner: 'pi',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'pbw', place: 'artikel-18a' }
    },
    overgang_naar_deelbaar_plan: {
      what: 'Op welke dag elke inrichting van het informatieblad overging op het deelbaar D&R-plan, en of DPAN nog loopt, is niet bekend.',
      owner: 'pi',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' }
    },
    termijnen_van_de_handreiking: {
      what: 'De termijnen in de handreiking bij het bestuurlijk akkoord konden wij niet nalezen; zij staan nergens in.',
      owner: 'zvh',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-3.1-bestuurlijk-akkoord' }
    },
    wgs_categorieen_en_bewaren: {
      what: 'Welke gegevens de WGS het ZVH toestaat en hoe lang zij bewaard mogen worden, is niet nagelezen. Bewaartermijnen zijn leeg tot een regio ze met een bron invult.',
      owner: 'zvh',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'wgs', place: 'zorg-en-veiligheidshuizen' }
    },
    nazorg_die_niet_complex_is: {
      what: 'Nazorg die niet complex is, wordt geen WGS-zaak doordat zij langs het ZVH loopt. Dat is onze uitleg; een privacyfunctionaris moet haar bevestigen.',
      owner: 'zvh',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'minimumnormen', place: 'uitgangspunt-3-complexiteit' }
    },
    houders_van_gegevens: {
      what: 'Wie welk gegeven heeft, is onze eigen schatting. Elke regio loopt "houder" in feiten.yaml na.',
      owner: 'zvh',
      about: { tasks: [], limits: [], messages: [], norms: [], indicators: [], tables: [] },
      source: { source: 'omgevingsadvies', place: 'de-leervragen' }
    }
  },
  ruleSets: [
    {
      name: 'bericht-over-plan',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: '2023-12-06' },
      concepts: {
        plan_gaat_op_informatieblad: {
          name: 'plan_gaat_op_informatieblad',
          question: 'Gaat het plan op een informatieblad naar de gemeente?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' },
          readings: {
            enige: {
              why: null,
              when: {
                not: {
                  any: [
                    {
                      all: [
                        { fact: 'verblijf_voor_uitzetting', operator: 'known', value: null },
                        { fact: 'verblijf_voor_uitzetting', operator: 'equal', value: 'yes' }
                      ]
                    },
                    {
                      all: [
                        { fact: 'verblijf_in_jji', operator: 'known', value: null },
                        { fact: 'verblijf_in_jji', operator: 'equal', value: 'yes' }
                      ]
                    }
                  ]
                }
              }
            }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      tables: {
        bericht_over_plan: {
          name: 'bericht_over_plan',
          question: 'Met welk bericht hoort de gemeente over het plan?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' },
          hitPolicy: 'unique',
          columns: ['valt_onder_deze_afspraken'],
          outputs: {
            bericht_over_plan: {
              kind: 'choice',
              options: ['informatieblad', 'deelbaar_dr_plan', 'geen']
            }
          },
          rows: [
            {
              when: [{ condition: 'valt_onder_deze_afspraken' }],
              output: { bericht_over_plan: 'informatieblad' },
              why: null,
              source: null
            },
            {
              when: [{ not: { condition: 'valt_onder_deze_afspraken' } }],
              output: { bericht_over_plan: 'geen' },
              why: null,
              source: null
            }
          ],
          otherwise: null
        }
      },
      excluded: []
    },
    {
      name: 'bericht-over-plan',
      version: '2.0.0',
      valid: { from: '2023-12-07', to: null },
      concepts: {
        plan_gaat_op_informatieblad: {
          name: 'plan_gaat_op_informatieblad',
          question: 'Gaat het plan op een informatieblad naar de gemeente?',
          source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' },
          readings: {
            enige: {
              why: null,
              when: { fact: 'inrichting_nog_op_informatieblad', operator: 'equal', value: 'yes' }
            }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      tables: {
        bericht_over_plan: {
          name: 'bericht_over_plan',
          question: 'Met welk bericht hoort de gemeente over het plan?',
          source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' },
          hitPolicy: 'unique',
          columns: ['valt_onder_deze_afspraken'],
          outputs: {
            bericht_over_plan: {
              kind: 'choice',
              options: ['informatieblad', 'deelbaar_dr_plan', 'geen']
            }
          },
          rows: [
            {
              when: [{ condition: 'valt_onder_deze_afspraken' }],
              output: { bericht_over_plan: 'deelbaar_dr_plan' },
              why: null,
              source: null
            },
            {
              when: [{ not: { condition: 'valt_onder_deze_afspraken' } }],
              output: { bericht_over_plan: 'geen' },
              why: null,
              source: null
            }
          ],
          otherwise: null
        }
      },
      excluded: []
    },
    {
      name: 'bestuurlijke-informatie',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {},
      rules: {
        bij_melding: {
          name: 'bij_melding',
          party: 'justid',
          modality: 'does',
          within: null,
          source: { source: 'besluit_justitiele_gegevens', place: 'artikel-11a' },
          explanation: null,
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { fact: 'onherroepelijk_veroordeeld', operator: 'equal', value: 'yes' },
                  { fact: 'staat_ingeschreven', operator: 'equal', value: 'yes' },
                  {
                    any: [
                      { fact: 'ernstig_gewelds_of_zedenmisdrijf', operator: 'equal', value: 'yes' },
                      { fact: 'tbs_of_verlengbare_pij', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            }
          },
          chosen: 'enige'
        }
      },
      excluded: []
    },
    {
      name: 'compleet-beeld',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {
        informatieblad_compleet: {
          name: 'informatieblad_compleet',
          question: 'Is bekend wat het informatieblad vraagt?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-verzamelen' },
          open: ['condition'],
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { fact: 'geldig_id_bewijs', operator: 'known', value: null },
                  { fact: 'inkomen_en_dagbesteding', operator: 'known', value: null },
                  { fact: 'huisvesting', operator: 'known', value: null },
                  { fact: 'inzicht_in_schulden', operator: 'known', value: null },
                  { fact: 'zorg_nodig', operator: 'known', value: null },
                  { fact: 'zorg_voor_minderjarigen', operator: 'known', value: null },
                  { fact: 'mantelzorg', operator: 'known', value: null }
                ]
              }
            }
          },
          chosen: 'enige'
        },
        dr_plan_compleet: {
          name: 'dr_plan_compleet',
          question: 'Is bekend wat het deelbare D&R-plan vraagt?',
          source: { source: 'zvh_netwerk_2023', place: 'deelbaar-dr-plan' },
          open: ['condition'],
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { condition: 'informatieblad_compleet' },
                  { fact: 'einddatum', operator: 'known', value: null },
                  { fact: 'woning_te_behouden', operator: 'known', value: null },
                  { fact: 'werk_voor_detentie', operator: 'known', value: null },
                  { fact: 'wens_werk_of_opleiding', operator: 'known', value: null },
                  { fact: 'inkomen_voor_detentie', operator: 'known', value: null },
                  { fact: 'problematische_schulden', operator: 'known', value: null },
                  { fact: 'loopt_een_zorgtraject', operator: 'known', value: null },
                  { fact: 'steunend_netwerk', operator: 'known', value: null },
                  { fact: 'slachtoffers_of_nabestaanden', operator: 'known', value: null }
                ]
              }
            }
          },
          chosen: 'enige'
        },
        omgevingsadvies_compleet: {
          name: 'omgevingsadvies_compleet',
          question: 'Is bekend wat een omgevingsadvies vraagt?',
          source: { source: 'omgevingsadvies', place: 'de-leervragen' },
          open: ['condition'],
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { fact: 'systeem_of_leefomgeving_geraakt', operator: 'known', value: null },
                  { fact: 'ernstige_gebiedsproblematiek', operator: 'known', value: null },
                  { fact: 'relatie_met_minderjarige', operator: 'known', value: null },
                  { fact: 'huisvesting', operator: 'known', value: null },
                  { fact: 'inkomen_en_dagbesteding', operator: 'known', value: null },
                  { fact: 'steunend_netwerk', operator: 'known', value: null },
                  { fact: 'loopt_een_zorgtraject', operator: 'known', value: null },
                  { fact: 'slachtoffers_of_nabestaanden', operator: 'known', value: null }
                ]
              }
            }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      excluded: []
    },
    {
      name: 'deelname-casusoverleg',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {
        complexe_problematiek: {
          name: 'complexe_problematiek',
          question: 'Is er sprake van complexe, domeinoverstijgende problematiek?',
          source: { source: 'minimumnormen', place: 'voetnoot-1' },
          open: ['reading'],
          readings: {
            a: {
              why: 'De ernstige problematiek in een gebied is een zelfstandige grond, naast de drie voorwaarden over de persoon samen.',
              when: {
                any: [
                  {
                    all: [
                      {
                        fact: 'meerdere_problemen_en_leefgebieden',
                        operator: 'equal',
                        value: 'yes'
                      },
                      { fact: 'ketensamenwerking_nodig', operator: 'equal', value: 'yes' },
                      { fact: 'systeem_of_leefomgeving_geraakt', operator: 'equal', value: 'yes' }
                    ]
                  },
                  { fact: 'ernstige_gebiedsproblematiek', operator: 'equal', value: 'yes' }
                ]
              }
            },
            b: {
              why: 'De ernstige problematiek in een gebied vervangt alleen de derde voorwaarde.',
              when: {
                all: [
                  { fact: 'meerdere_problemen_en_leefgebieden', operator: 'equal', value: 'yes' },
                  { fact: 'ketensamenwerking_nodig', operator: 'equal', value: 'yes' },
                  {
                    any: [
                      { fact: 'systeem_of_leefomgeving_geraakt', operator: 'equal', value: 'yes' },
                      { fact: 'ernstige_gebiedsproblematiek', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            }
          },
          chosen: 'a'
        }
      },
      rules: {
        om_deelname: {
          name: 'om_deelname',
          party: 'om',
          modality: 'may',
          within: 'complexe_problematiek',
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-om' },
          explanation: {
            yes: 'Het OM kan aan tafel, want {redenen}.',
            no: 'Er is geen grond voor het OM, want {redenen}.',
            unknown: 'Nog niet te bepalen of het OM kan meedoen. Vraag eerst {volgende_vraag} aan {houder}.'
          },
          open: ['reading', 'condition'],
          minimumNorm: true,
          readings: {
            r1: {
              why: 'De rol van het strafrecht hoort alleen bij de recidivekans, want "en" verbindt daar twee delen van dezelfde voorwaarde. De zin over de Raad is net zo gebouwd.',
              when: {
                any: [
                  { fact: 'strafbaar_feit', operator: 'equal', value: 'yes' },
                  { fact: 'gevaarstelling', operator: 'equal', value: 'yes' },
                  {
                    all: [
                      { fact: 'recidivekans', operator: 'equal', value: 'groot' },
                      { fact: 'strafrecht_wezenlijk', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            },
            r2: {
              why: 'De rol van het strafrecht geldt bij elke grond, want strafrecht is de hoofdtaak van het OM.',
              when: {
                all: [
                  {
                    any: [
                      { fact: 'strafbaar_feit', operator: 'equal', value: 'yes' },
                      { fact: 'gevaarstelling', operator: 'equal', value: 'yes' },
                      { fact: 'recidivekans', operator: 'equal', value: 'groot' }
                    ]
                  },
                  { fact: 'strafrecht_wezenlijk', operator: 'equal', value: 'yes' }
                ]
              }
            },
            r3: {
              why: 'De rol van het strafrecht geldt bij gevaar en bij recidivekans, want de enige komma staat na het strafbare feit.',
              when: {
                any: [
                  { fact: 'strafbaar_feit', operator: 'equal', value: 'yes' },
                  {
                    all: [
                      {
                        any: [
                          { fact: 'gevaarstelling', operator: 'equal', value: 'yes' },
                          { fact: 'recidivekans', operator: 'equal', value: 'groot' }
                        ]
                      },
                      { fact: 'strafrecht_wezenlijk', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            }
          },
          chosen: 'r1'
        },
        rvdk_deelname: {
          name: 'rvdk_deelname',
          party: 'rvdk',
          modality: 'does',
          within: 'complexe_problematiek',
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-rvdk' },
          explanation: {
            yes: 'De Raad voor de Kinderbescherming doet mee, want {redenen}.',
            no: 'Er is geen grond voor de Raad voor de Kinderbescherming, want {redenen}.',
            unknown: 'Nog niet te bepalen of de Raad meedoet. Vraag eerst {volgende_vraag} aan {houder}.'
          },
          open: ['reading', 'condition'],
          minimumNorm: true,
          readings: {
            r1: {
              why: 'De rol van het strafrecht hoort alleen bij de recidivekans van de minderjarige.',
              when: {
                any: [
                  { fact: 'minderjarige_pleegde_feit', operator: 'equal', value: 'yes' },
                  {
                    all: [
                      { fact: 'recidivekans_minderjarige', operator: 'equal', value: 'groot' },
                      { fact: 'strafrecht_wezenlijk', operator: 'equal', value: 'yes' }
                    ]
                  },
                  {
                    all: [
                      { fact: 'relatie_met_minderjarige', operator: 'equal', value: 'yes' },
                      { fact: 'zorgen_over_minderjarige', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            },
            r2: {
              why: 'De rol van het strafrecht geldt ook bij een feit dat de minderjarige al pleegde.',
              when: {
                any: [
                  {
                    all: [
                      {
                        any: [
                          { fact: 'minderjarige_pleegde_feit', operator: 'equal', value: 'yes' },
                          { fact: 'recidivekans_minderjarige', operator: 'equal', value: 'groot' }
                        ]
                      },
                      { fact: 'strafrecht_wezenlijk', operator: 'equal', value: 'yes' }
                    ]
                  },
                  {
                    all: [
                      { fact: 'relatie_met_minderjarige', operator: 'equal', value: 'yes' },
                      { fact: 'zorgen_over_minderjarige', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            }
          },
          chosen: 'r1'
        },
        reclassering_deelname: {
          name: 'reclassering_deelname',
          party: 'reclassering',
          modality: 'does',
          within: 'complexe_problematiek',
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-reclassering' },
          explanation: {
            yes: 'De reclassering werkt mee, want {redenen}.',
            no: 'Er is geen grond voor de reclassering, want {redenen}.',
            unknown: 'Nog niet te bepalen of de reclassering meewerkt. Vraag eerst {volgende_vraag} aan {houder}.'
          },
          open: ['reading', 'condition'],
          minimumNorm: true,
          readings: {
            r1: {
              why: 'Elke zaak op het snijvlak telt, ook als die niet justitieel is.',
              when: {
                any: [
                  {
                    ground: {
                      fact: 'snijvlak_straf_zorg_sociaal',
                      operator: 'equal',
                      value: 'yes'
                    },
                    modality: 'does'
                  },
                  {
                    ground: {
                      all: [
                        { not: { fact: 'justitiele_zaak', operator: 'equal', value: 'yes' } },
                        { fact: 'verandering_nodig', operator: 'equal', value: 'yes' },
                        { fact: 'verzoek_aan_reclassering', operator: 'equal', value: 'yes' }
                      ]
                    },
                    modality: 'on-request'
                  }
                ]
              }
            },
            r2: {
              why: 'Het snijvlak telt alleen in justitiële zaken. Voor andere zaken is een verzoek nodig.',
              when: {
                any: [
                  {
                    ground: {
                      all: [
                        { fact: 'snijvlak_straf_zorg_sociaal', operator: 'equal', value: 'yes' },
                        { fact: 'justitiele_zaak', operator: 'equal', value: 'yes' }
                      ]
                    },
                    modality: 'does'
                  },
                  {
                    ground: {
                      all: [
                        { not: { fact: 'justitiele_zaak', operator: 'equal', value: 'yes' } },
                        { fact: 'verandering_nodig', operator: 'equal', value: 'yes' },
                        { fact: 'verzoek_aan_reclassering', operator: 'equal', value: 'yes' }
                      ]
                    },
                    modality: 'on-request'
                  }
                ]
              }
            }
          },
          chosen: 'r1'
        },
        politie_deelname: {
          name: 'politie_deelname',
          party: 'politie',
          modality: 'does',
          within: 'complexe_problematiek',
          source: { source: 'minimumnormen', place: 'uitgangspunt-3-politie' },
          explanation: {
            yes: 'De politie doet mee, want {redenen}.',
            no: 'Er is geen grond voor de politie, want {redenen}.',
            unknown: 'Nog niet te bepalen of de politie meedoet. Vraag eerst {volgende_vraag} aan {houder}.'
          },
          open: ['reading', 'condition'],
          minimumNorm: true,
          readings: {
            r1: {
              why: 'De aanleiding in de casus hoort alleen bij het verzoek.',
              when: {
                any: [
                  { fact: 'onveiligheid', operator: 'equal', value: 'yes' },
                  { fact: 'vermoeden_strafbaar_feit', operator: 'equal', value: 'yes' },
                  {
                    ground: {
                      all: [
                        { fact: 'verzoek_aan_politie', operator: 'equal', value: 'yes' },
                        { fact: 'casus_geeft_aanleiding', operator: 'equal', value: 'yes' }
                      ]
                    },
                    modality: 'on-request'
                  }
                ]
              }
            },
            r2: {
              why: 'De aanleiding in de casus geldt bij elke grond.',
              when: {
                all: [
                  {
                    any: [
                      { fact: 'onveiligheid', operator: 'equal', value: 'yes' },
                      { fact: 'vermoeden_strafbaar_feit', operator: 'equal', value: 'yes' },
                      {
                        ground: { fact: 'verzoek_aan_politie', operator: 'equal', value: 'yes' },
                        modality: 'on-request'
                      }
                    ]
                  },
                  { fact: 'casus_geeft_aanleiding', operator: 'equal', value: 'yes' }
                ]
              }
            }
          },
          chosen: 'r1'
        }
      },
      excluded: []
    },
    {
      name: 'doelgroep',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {
        valt_onder_deze_afspraken: {
          name: 'valt_onder_deze_afspraken',
          question: 'Gelden de afspraken over detentie en terugkeer voor deze persoon?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-2.2' },
          readings: {
            enige: {
              why: null,
              when: {
                not: {
                  any: [
                    { fact: 'verblijf_voor_uitzetting', operator: 'equal', value: 'yes' },
                    { fact: 'verblijf_in_jji', operator: 'equal', value: 'yes' }
                  ]
                }
              }
            }
          },
          chosen: 'enige'
        },
        geen_uitsluiting_bekend: {
          name: 'geen_uitsluiting_bekend',
          question: 'Is er niets bekend waardoor andere afspraken gelden?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-2.2' },
          readings: {
            enige: {
              why: null,
              when: {
                not: {
                  any: [
                    {
                      all: [
                        { fact: 'verblijf_voor_uitzetting', operator: 'known', value: null },
                        { fact: 'verblijf_voor_uitzetting', operator: 'equal', value: 'yes' }
                      ]
                    },
                    {
                      all: [
                        { fact: 'verblijf_in_jji', operator: 'known', value: null },
                        { fact: 'verblijf_in_jji', operator: 'equal', value: 'yes' }
                      ]
                    }
                  ]
                }
              }
            }
          },
          chosen: 'enige'
        },
        uitkering_vervalt: {
          name: 'uitkering_vervalt',
          question: 'Vervalt de bijstand vanaf de dag van de detentie?',
          source: { source: 'participatiewet', place: 'artikel-13' },
          readings: {
            enige: {
              why: null,
              when: { fact: 'inkomen_voor_detentie', operator: 'equal', value: 'bijstand' }
            }
          },
          chosen: 'enige'
        },
        woning_gezocht: {
          name: 'woning_gezocht',
          question: 'Moet er een woning voor de persoon worden gezocht?',
          source: { source: 'gooi_en_vechtstreek', place: 'bijlage-onderdak' },
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { not: { fact: 'huisvesting', operator: 'equal', value: 'yes' } },
                  { not: { fact: 'woning_te_behouden', operator: 'equal', value: 'yes' } }
                ]
              }
            }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      excluded: []
    },
    {
      name: 'eindverlof',
      version: '1.0.0',
      valid: { from: '2025-07-15', to: null },
      concepts: {},
      rules: {
        eindverlof_mogelijk: {
          name: 'eindverlof_mogelijk',
          party: 'pi',
          modality: 'may',
          within: null,
          source: { source: 'stcrt_2025_24169', place: 'eindverlof' },
          explanation: null,
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { fact: 'einddatum', operator: 'notBefore', value: '2025-07-15' },
                  {
                    any: [
                      { fact: 'strafduur', operator: 'equal', value: 'acht_dagen_tot_een_jaar' },
                      { fact: 'strafduur', operator: 'equal', value: 'precies_een_jaar' }
                    ]
                  },
                  { not: { fact: 'uitgesloten_van_eindverlof', operator: 'equal', value: 'yes' } }
                ]
              }
            }
          },
          chosen: 'enige'
        }
      },
      excluded: []
    },
    {
      name: 'gemeente-aan-zet',
      version: '1.0.0',
      valid: { from: '2021-07-01', to: null },
      concepts: {
        gemeente_onbekend: {
          name: 'gemeente_onbekend',
          question: 'Moet nog worden uitgezocht welke gemeente aan zet is?',
          source: { source: 'stb_2021_251', place: 'grondslag' },
          readings: {
            enige: { why: null, when: { condition: 'gemeente_aan_zet.eerst is uitzoeken' } }
          },
          chosen: 'enige'
        },
        tweede_gemeente: {
          name: 'tweede_gemeente',
          question: 'Doet de gemeente waar de persoon wil gaan wonen ook mee?',
          source: { source: 'stb_2021_251', place: 'grondslag' },
          readings: {
            enige: { why: null, when: { condition: 'gemeente_aan_zet.ook is van_vestiging' } }
          },
          chosen: 'enige'
        },
        keert_terug_buiten_de_regio: {
          name: 'keert_terug_buiten_de_regio',
          question: 'Moet de zaak over naar een andere regio?',
          source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' },
          open: ['condition'],
          readings: {
            enige: {
              why: null,
              when: { fact: 'buiten_de_regio', operator: 'equal', value: 'yes' }
            }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      tables: {
        gemeente_aan_zet: {
          name: 'gemeente_aan_zet',
          question: 'Welke gemeente is aan zet, en welke doet ook mee?',
          source: { source: 'stb_2021_251', place: 'grondslag' },
          hitPolicy: 'unique',
          columns: ['verbleef_elders', 'staat_ingeschreven', 'wil_zich_elders_vestigen'],
          outputs: {
            eerst: {
              kind: 'choice',
              options: ['van_inschrijving', 'van_verblijf', 'van_vestiging', 'uitzoeken']
            },
            ook: { kind: 'choice', options: ['van_vestiging', 'geen'] }
          },
          rows: [
            {
              when: [
                { fact: 'verbleef_elders', operator: 'equal', value: 'yes' },
                null,
                { fact: 'wil_zich_elders_vestigen', operator: 'equal', value: 'yes' }
              ],
              output: { eerst: 'van_verblijf', ook: 'van_vestiging' },
              why: null,
              source: null
            },
            {
              when: [
                { fact: 'verbleef_elders', operator: 'equal', value: 'yes' },
                null,
                { fact: 'wil_zich_elders_vestigen', operator: 'equal', value: 'no' }
              ],
              output: { eerst: 'van_verblijf', ook: 'geen' },
              why: null,
              source: null
            },
            {
              when: [
                { fact: 'verbleef_elders', operator: 'equal', value: 'no' },
                { fact: 'staat_ingeschreven', operator: 'equal', value: 'yes' },
                { fact: 'wil_zich_elders_vestigen', operator: 'equal', value: 'yes' }
              ],
              output: { eerst: 'van_inschrijving', ook: 'van_vestiging' },
              why: null,
              source: null
            },
            {
              when: [
                { fact: 'verbleef_elders', operator: 'equal', value: 'no' },
                { fact: 'staat_ingeschreven', operator: 'equal', value: 'yes' },
                { fact: 'wil_zich_elders_vestigen', operator: 'equal', value: 'no' }
              ],
              output: { eerst: 'van_inschrijving', ook: 'geen' },
              why: null,
              source: null
            },
            {
              when: [
                { fact: 'verbleef_elders', operator: 'equal', value: 'no' },
                { fact: 'staat_ingeschreven', operator: 'equal', value: 'no' },
                { fact: 'wil_zich_elders_vestigen', operator: 'equal', value: 'yes' }
              ],
              output: { eerst: 'van_vestiging', ook: 'geen' },
              why: null,
              source: null
            },
            {
              when: [
                { fact: 'verbleef_elders', operator: 'equal', value: 'no' },
                { fact: 'staat_ingeschreven', operator: 'equal', value: 'no' },
                { fact: 'wil_zich_elders_vestigen', operator: 'equal', value: 'no' }
              ],
              output: { eerst: 'uitzoeken', ook: 'geen' },
              why: 'Geen enkele gemeente volgt uit wat bekend is; dan valt iemand tussen wal en schip.',
              source: null
            }
          ],
          otherwise: null,
          open: ['reading', 'condition', 'gate', 'modality', 'party']
        }
      },
      excluded: []
    },
    {
      name: 'gesprek',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {
        bezoek_aangewezen: {
          name: 'bezoek_aangewezen',
          question: 'Wordt de persoon bezocht?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' },
          readings: { enige: { why: null, when: { condition: 'gespreksvorm is bezoek' } } },
          chosen: 'enige'
        },
        gesprek_via_pi_aangewezen: {
          name: 'gesprek_via_pi_aangewezen',
          question: 'Spreekt de inrichting met de persoon, omdat bezoek te ver is?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' },
          readings: { enige: { why: null, when: { condition: 'gespreksvorm is gesprek_via_pi' } } },
          chosen: 'enige'
        },
        gesprek_op_afstand_aangewezen: {
          name: 'gesprek_op_afstand_aangewezen',
          question: 'Wordt er via beeld of telefoon met de persoon gesproken?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' },
          readings: {
            enige: { why: null, when: { condition: 'gespreksvorm is gesprek_op_afstand' } }
          },
          chosen: 'enige'
        },
        gesprek_opnieuw_aanbieden: {
          name: 'gesprek_opnieuw_aanbieden',
          question: 'Wil de persoon nu geen gesprek, zodat het aanbod blijft staan?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' },
          readings: {
            enige: { why: null, when: { condition: 'gespreksvorm is aanbod_blijft_staan' } }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      tables: {
        gespreksvorm: {
          name: 'gespreksvorm',
          question: 'Hoe wordt er met de persoon gesproken?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-gesprek' },
          hitPolicy: 'first',
          columns: ['wil_gesprek', 'risico_voor_omgeving', 'te_ver_reizen', 'contact_met_pi'],
          outputs: {
            gespreksvorm: {
              kind: 'choice',
              options: ['aanbod_blijft_staan', 'bezoek', 'gesprek_via_pi', 'gesprek_op_afstand']
            }
          },
          rows: [
            {
              when: [{ fact: 'wil_gesprek', operator: 'equal', value: 'no' }, null, null, null],
              output: { gespreksvorm: 'aanbod_blijft_staan' },
              why: 'Wie nu niet wil, wordt later opnieuw gevraagd; de hulp gaat door.',
              source: null
            },
            {
              when: [
                { fact: 'wil_gesprek', operator: 'equal', value: 'yes' },
                { fact: 'risico_voor_omgeving', operator: 'equal', value: 'yes' },
                null,
                null
              ],
              output: { gespreksvorm: 'bezoek' },
              why: 'Bij een risico voor de omgeving weegt de reis niet.',
              source: null
            },
            {
              when: [
                { fact: 'wil_gesprek', operator: 'equal', value: 'yes' },
                { fact: 'risico_voor_omgeving', operator: 'equal', value: 'no' },
                { fact: 'te_ver_reizen', operator: 'equal', value: 'no' },
                null
              ],
              output: { gespreksvorm: 'bezoek' },
              why: null,
              source: null
            },
            {
              when: [
                { fact: 'wil_gesprek', operator: 'equal', value: 'yes' },
                { fact: 'risico_voor_omgeving', operator: 'equal', value: 'no' },
                { fact: 'te_ver_reizen', operator: 'equal', value: 'yes' },
                { fact: 'contact_met_pi', operator: 'equal', value: 'yes' }
              ],
              output: { gespreksvorm: 'gesprek_via_pi' },
              why: 'Het is te ver, en de inrichting kan het gesprek voeren.',
              source: null
            },
            {
              when: [
                { fact: 'wil_gesprek', operator: 'equal', value: 'yes' },
                { fact: 'risico_voor_omgeving', operator: 'equal', value: 'no' },
                { fact: 'te_ver_reizen', operator: 'equal', value: 'yes' },
                { fact: 'contact_met_pi', operator: 'equal', value: 'no' }
              ],
              output: { gespreksvorm: 'gesprek_op_afstand' },
              why: 'Het is te ver en de inrichting is niet te bereiken; dan via beeld of telefoon.',
              source: null
            }
          ],
          otherwise: null,
          open: ['reading', 'condition', 'gate', 'modality', 'party']
        }
      },
      excluded: []
    },
    {
      name: 'penitentiair-programma',
      version: '1.0.0',
      valid: { from: '2021-12-01', to: null },
      concepts: {},
      rules: {
        penitentiair_programma_mogelijk: {
          name: 'penitentiair_programma_mogelijk',
          party: 'pi',
          modality: 'may',
          within: null,
          source: { source: 'cvt_verlof', place: 'penitentiair-programma' },
          explanation: null,
          readings: {
            enige: {
              why: null,
              when: {
                any: [
                  { fact: 'strafduur', operator: 'equal', value: 'korter_dan_acht_dagen' },
                  { fact: 'strafduur', operator: 'equal', value: 'acht_dagen_tot_een_jaar' }
                ]
              }
            }
          },
          chosen: 'enige'
        }
      },
      excluded: []
    },
    {
      name: 'regie-na-detentie',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {
        regie_blijft_bij_zvh: {
          name: 'regie_blijft_bij_zvh',
          question: 'Blijft de regie na detentie bij het Zorg- en Veiligheidshuis?',
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' },
          readings: {
            a: {
              why: 'Alleen bij doelgroepen van het ZVH zelf blijft de regie daar.',
              when: { fact: 'doelgroep_zvh', operator: 'equal', value: 'yes' }
            }
          },
          chosen: 'a'
        },
        meer_dan_een_doelgroep: {
          name: 'meer_dan_een_doelgroep',
          question: 'Valt de persoon in meer dan één doelgroep, zodat de volgorde beslist?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' },
          readings: {
            enige: {
              why: null,
              when: {
                any: [
                  {
                    all: [
                      { fact: 'doelgroep_zvh', operator: 'equal', value: 'yes' },
                      { fact: 'in_pga', operator: 'equal', value: 'yes' }
                    ]
                  },
                  {
                    all: [
                      { fact: 'doelgroep_zvh', operator: 'equal', value: 'yes' },
                      { fact: 'draaideur', operator: 'equal', value: 'yes' }
                    ]
                  },
                  {
                    all: [
                      { fact: 'in_pga', operator: 'equal', value: 'yes' },
                      { fact: 'draaideur', operator: 'equal', value: 'yes' }
                    ]
                  }
                ]
              }
            }
          },
          chosen: 'enige'
        },
        regie_naar_pga: {
          name: 'regie_naar_pga',
          question: 'Gaat de regie na detentie naar de persoonsgerichte aanpak van de gemeente?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' },
          readings: {
            enige: {
              why: null,
              when: { condition: 'regiehouder_na_detentie is pga_expert_of_interventiespecialist' }
            }
          },
          chosen: 'enige'
        },
        regie_naar_opvang: {
          name: 'regie_naar_opvang',
          question: 'Gaat de regie na detentie naar wie bij de opvang hoort?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' },
          readings: {
            enige: {
              why: null,
              when: {
                condition: 'regiehouder_na_detentie is zorgaanbieder_lokaal_team_of_interventiespecialist'
              }
            }
          },
          chosen: 'enige'
        },
        regie_naar_lokaal_veld: {
          name: 'regie_naar_lokaal_veld',
          question: 'Gaat de regie na detentie naar het lokaal veld?',
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' },
          readings: {
            enige: { why: null, when: { condition: 'regiehouder_na_detentie is lokaal_veld' } }
          },
          chosen: 'enige'
        },
        aanbod_aan_lokaal_veld: {
          name: 'aanbod_aan_lokaal_veld',
          question: 'Wordt de regie aan het lokaal veld aangeboden?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' },
          readings: {
            enige: {
              why: null,
              when: { fact: 'voorgestelde_regiehouder', operator: 'equal', value: 'lokaal_veld' }
            }
          },
          chosen: 'enige'
        },
        aanbod_aan_zorgaanbieder: {
          name: 'aanbod_aan_zorgaanbieder',
          question: 'Wordt de regie aan een zorgaanbieder aangeboden?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' },
          readings: {
            enige: {
              why: null,
              when: { fact: 'voorgestelde_regiehouder', operator: 'equal', value: 'zorgaanbieder' }
            }
          },
          chosen: 'enige'
        }
      },
      rules: {},
      tables: {
        regiehouder_na_detentie: {
          name: 'regiehouder_na_detentie',
          question: 'Bij wie ligt de regie na de detentie?',
          source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-regie' },
          hitPolicy: 'priority',
          columns: ['doelgroep_zvh', 'in_pga', 'draaideur', 'vrij_zonder_beeld'],
          outputs: {
            regiehouder_na_detentie: {
              kind: 'choice',
              options: [
                'zvh',
                'pga_expert_of_interventiespecialist',
                'zorgaanbieder_lokaal_team_of_interventiespecialist',
                'lokaal_veld',
                'pga_expert_wmo_of_zorgaanbieder'
              ]
            }
          },
          rows: [
            {
              when: [{ fact: 'doelgroep_zvh', operator: 'equal', value: 'yes' }, null, null, null],
              output: { regiehouder_na_detentie: 'zvh' },
              why: null,
              source: null
            },
            {
              when: [null, { fact: 'in_pga', operator: 'equal', value: 'yes' }, null, null],
              output: { regiehouder_na_detentie: 'pga_expert_of_interventiespecialist' },
              why: 'Wie van de twee, spreekt de gemeente af.',
              source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
            },
            {
              when: [null, null, { fact: 'draaideur', operator: 'equal', value: 'yes' }, null],
              output: {
                regiehouder_na_detentie: 'zorgaanbieder_lokaal_team_of_interventiespecialist'
              },
              why: 'Wie van de drie, spreekt de gemeente af.',
              source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.4-uitvoering' }
            },
            {
              when: [
                null,
                null,
                null,
                { fact: 'vrij_zonder_beeld', operator: 'equal', value: 'yes' }
              ],
              output: { regiehouder_na_detentie: 'lokaal_veld' },
              why: null,
              source: { source: 'gooi_en_vechtstreek', place: 'aanbeveling-4-geen-beeld' }
            }
          ],
          otherwise: { regiehouder_na_detentie: 'pga_expert_wmo_of_zorgaanbieder' },
          open: ['reading', 'condition', 'gate', 'modality', 'party']
        }
      },
      excluded: []
    },
    {
      name: 'verblijfsduur',
      version: '1.0.0',
      valid: { from: '2021-01-01', to: null },
      concepts: {
        korter_dan_vier_weken: {
          name: 'korter_dan_vier_weken',
          question: 'Duurt de detentie korter dan vier weken?',
          source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' },
          open: ['reading'],
          readings: {
            omhoog: {
              why: 'Precies vier weken valt in de langere klasse, want korter dan vier weken is dat niet.',
              when: {
                fact: 'einddatum',
                operator: 'within',
                value: { limit: 'verblijf_vier_weken', from: 'binnenkomst', isShorter: true }
              }
            },
            omlaag: {
              why: 'Precies vier weken valt in de kortere klasse, want langer dan vier weken is dat niet.',
              when: {
                fact: 'einddatum',
                operator: 'within',
                value: { limit: 'verblijf_vier_weken', from: 'binnenkomst' }
              }
            }
          },
          chosen: 'omhoog'
        },
        korter_dan_drie_maanden: {
          name: 'korter_dan_drie_maanden',
          question: 'Duurt de detentie korter dan drie maanden?',
          source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' },
          open: ['reading'],
          readings: {
            omhoog: {
              why: 'Precies drie maanden valt in de langere klasse, want korter is dat niet.',
              when: {
                fact: 'einddatum',
                operator: 'within',
                value: { limit: 'verblijf_drie_maanden', from: 'binnenkomst', isShorter: true }
              }
            },
            omlaag: {
              why: 'Precies drie maanden valt in de kortere klasse, want langer is dat niet.',
              when: {
                fact: 'einddatum',
                operator: 'within',
                value: { limit: 'verblijf_drie_maanden', from: 'binnenkomst' }
              }
            }
          },
          chosen: 'omhoog'
        },
        eerst_naar_lokaal_veld: {
          name: 'eerst_naar_lokaal_veld',
          question: 'Legt het lokaal veld het eerste contact?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' },
          readings: { enige: { why: null, when: { condition: 'route is lokaal_veld' } } },
          chosen: 'enige'
        },
        eerst_naar_zvh: {
          name: 'eerst_naar_zvh',
          question: 'Regelt het Zorg- en Veiligheidshuis het eerste contact?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' },
          readings: { enige: { why: null, when: { condition: 'route is zvh' } } },
          chosen: 'enige'
        }
      },
      rules: {},
      tables: {
        duurklasse: {
          name: 'duurklasse',
          question: 'In welke klasse van tabel 1 valt de detentie?',
          source: { source: 'gooi_en_vechtstreek', place: 'tabel-1' },
          hitPolicy: 'first',
          columns: ['korter_dan_vier_weken', 'korter_dan_drie_maanden'],
          outputs: {
            duurklasse: {
              kind: 'choice',
              options: [
                'korter_dan_vier_weken',
                'vier_weken_tot_drie_maanden',
                'drie_maanden_of_langer'
              ]
            }
          },
          rows: [
            {
              when: [{ condition: 'korter_dan_vier_weken' }, null],
              output: { duurklasse: 'korter_dan_vier_weken' },
              why: null,
              source: null
            },
            {
              when: [
                { not: { condition: 'korter_dan_vier_weken' } },
                { condition: 'korter_dan_drie_maanden' }
              ],
              output: { duurklasse: 'vier_weken_tot_drie_maanden' },
              why: null,
              source: null
            },
            {
              when: [
                { not: { condition: 'korter_dan_vier_weken' } },
                { not: { condition: 'korter_dan_drie_maanden' } }
              ],
              output: { duurklasse: 'drie_maanden_of_langer' },
              why: null,
              source: null
            }
          ],
          otherwise: null
        },
        route: {
          name: 'route',
          question: 'Wie is bij deze detentie het eerst aan zet?',
          source: { source: 'gooi_en_vechtstreek', place: 'paragraaf-4.1' },
          hitPolicy: 'first',
          columns: ['valt_onder_deze_afspraken', 'duurklasse'],
          outputs: { route: { kind: 'choice', options: ['geen', 'lokaal_veld', 'zvh'] } },
          rows: [
            {
              when: [{ not: { condition: 'valt_onder_deze_afspraken' } }, null],
              output: { route: 'geen' },
              why: 'Voor wie wordt uitgezet of in een jeugdinrichting zit, gelden andere afspraken.',
              source: null
            },
            {
              when: [
                { condition: 'valt_onder_deze_afspraken' },
                { condition: 'duurklasse is korter_dan_vier_weken' }
              ],
              output: { route: 'lokaal_veld' },
              why: null,
              source: null
            },
            {
              when: [{ condition: 'valt_onder_deze_afspraken' }, null],
              output: { route: 'zvh' },
              why: null,
              source: null
            }
          ],
          otherwise: null,
          open: ['reading', 'condition', 'gate', 'modality', 'party']
        }
      },
      excluded: []
    },
    {
      name: 'vrijheden',
      version: '1.0.0',
      valid: { from: '2021-07-01', to: null },
      concepts: {},
      rules: {
        vi_aan_de_orde: {
          name: 'vi_aan_de_orde',
          party: 'om',
          modality: 'may',
          within: null,
          source: { source: 'vi_om', place: 'berekening' },
          explanation: null,
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  {
                    any: [
                      { fact: 'strafduur', operator: 'equal', value: 'een_tot_twee_jaar' },
                      { fact: 'strafduur', operator: 'equal', value: 'langer_dan_twee_jaar' }
                    ]
                  },
                  { fact: 'geheel_onvoorwaardelijk', operator: 'equal', value: 'yes' }
                ]
              }
            }
          },
          chosen: 'enige'
        },
        verlof_mogelijk: {
          name: 'verlof_mogelijk',
          party: 'pi',
          modality: 'may',
          within: null,
          source: { source: 'cvt_verlof', place: 'verlof' },
          explanation: null,
          readings: {
            enige: {
              why: null,
              when: {
                all: [
                  { fact: 'verlof_dient_plandoel', operator: 'equal', value: 'yes' },
                  { fact: 'gedrag_staat_verlof_toe', operator: 'equal', value: 'yes' },
                  { fact: 'risico_bij_verlof_aanvaardbaar', operator: 'equal', value: 'yes' },
                  { fact: 'slachtofferbelang_gewogen', operator: 'equal', value: 'yes' }
                ]
              }
            }
          },
          chosen: 'enige'
        }
      },
      excluded: []
    }
  ],
  region: null,
  hash: '18883b0987fc2ac5a63ff631fe4016a62f9cc1b93e6fe757ba84b7fead491c47',
  files: [
    {
      layer: 'landelijk',
      path: 'andere-afspraken.taken.yaml',
      sha256: '2db80ecfae6fd7cb8b7942854911478c851ecda840ae3911afc3162bf81c9d4c'
    },
    {
      layer: 'landelijk',
      path: 'andere-gemeente.delen.yaml',
      sha256: '1b0af194e0f8671c1495886fa5c5813b34e003228cc30db1bae2f785df28a56c'
    },
    {
      layer: 'landelijk',
      path: 'andere-gemeente.taken.yaml',
      sha256: '28ccfaf7c84f22f3ec25c511e1bad396057b79beb00882de9a970832d8ae7b33'
    },
    {
      layer: 'landelijk',
      path: 'andere-gemeente.termijnen.yaml',
      sha256: '37495d088632444ba6bf2e1498c8a522fd2fc7378460b29fcafd93848592bf88'
    },
    {
      layer: 'landelijk',
      path: 'basisvoorwaarden.feiten.yaml',
      sha256: 'a425acc44cc794dece52a7bbe8504537583d5027e6f5c6a77fb99342961f09d4'
    },
    {
      layer: 'landelijk',
      path: 'bestuurlijke-informatie.delen.yaml',
      sha256: '873835d6415646fd376468247f8a2262fc743ef57b16ddb5416a78050834da8e'
    },
    {
      layer: 'landelijk',
      path: 'bronnen.yaml',
      sha256: '217e73848a6d8394ffdc996fb8cfb0293e8f33fae573d7dc8309a3d29e4018a7'
    },
    {
      layer: 'landelijk',
      path: 'burgemeester.partijen.yaml',
      sha256: 'd3da44f45966d5901e558fec6ae487d41f13ef05e71b3769aba95f1f12d8ee76'
    },
    {
      layer: 'landelijk',
      path: 'casusoverleg.bronnen.yaml',
      sha256: '3c945f16fe6b931078597ee547e0fd8693131c94c622cf961dee32f77ed75242'
    },
    {
      layer: 'landelijk',
      path: 'casusoverleg.delen.yaml',
      sha256: '9b20efbf147e385ad74118cacd88f46573f9e92a08f866b87596b0908112c34e'
    },
    {
      layer: 'landelijk',
      path: 'casusoverleg.taken.yaml',
      sha256: '452aed203d5bbdb70e6353a9f163635bbb803353c297a070d905e2cf1b09a098'
    },
    {
      layer: 'landelijk',
      path: 'casusoverleg.termijnen.yaml',
      sha256: 'f32b4cad5d1c97362621b4a58fc0cb2eadf5d45ff5efd7286e9bafe8d571325d'
    },
    {
      layer: 'landelijk',
      path: 'conclusies.normen.yaml',
      sha256: 'ea882a237b41ad9e2eadbf61b1aee0cdde1a4093b469dbe6ad949afabb0fe78e'
    },
    {
      layer: 'landelijk',
      path: 'delen.yaml',
      sha256: '4f77edacd5dc504ca0c3ed867f5d2d8fd3cf782d56434904f24b9c1e943bdfcc'
    },
    {
      layer: 'landelijk',
      path: 'dubbelzinnig.normen.yaml',
      sha256: 'a90fb3b17627a100e1ed31b05db09aa0809505d4cbccdd4794b814ed94d810ee'
    },
    {
      layer: 'landelijk',
      path: 'eerste-contact.delen.yaml',
      sha256: '4a1f89197aa92e69356321bf6d0b0b977b1f0df5774a670f973bd4d424dd382e'
    },
    {
      layer: 'landelijk',
      path: 'eerste-contact.taken.yaml',
      sha256: 'b64444bad41b804b948ae2033c150e8eefdb2bc5ab206145579f3e83b53f4edd'
    },
    {
      layer: 'landelijk',
      path: 'feiten.yaml',
      sha256: '92e3124148de114378a2369f3a2dbd29dfb6d496366f0f3dd81c36dc5abbd8e1'
    },
    {
      layer: 'landelijk',
      path: 'gebeurtenissen.normen.yaml',
      sha256: '4bc7cba4630c1233df833d577d75a7587d15cefa87b9c80b67093919caa780b7'
    },
    {
      layer: 'landelijk',
      path: 'gemeente.taken.yaml',
      sha256: 'abe48a59a0fb21adae4e15487008061dc93900ef62886a14004154ced98661b9'
    },
    {
      layer: 'landelijk',
      path: 'jaarcyclus.taken.yaml',
      sha256: '6a9b938519883f725651022b9d2a08fcd7cc595d394d8fa13b84870aaee12efa'
    },
    {
      layer: 'landelijk',
      path: 'jaarcyclus.termijnen.yaml',
      sha256: '0f8cbf4fea304c39c3a9c31ef57649f4288515bdff3e509006295e4594111836'
    },
    {
      layer: 'landelijk',
      path: 'kalender.yaml',
      sha256: 'dee52efe1a30395b82c27f86b4c31dd709bb274eae60956383e013f61753f510'
    },
    {
      layer: 'landelijk',
      path: 'kernfuncties.normen.yaml',
      sha256: '72019fa88899bd01575f72176da741f13c194064cbe09572d068e38e2dbd2e99'
    },
    {
      layer: 'landelijk',
      path: 'klantreis.normen.yaml',
      sha256: 'ce40eb6a4070c7b7afff8608dc30bedeb7c0f202834213e1f1c30290d017d456'
    },
    {
      layer: 'landelijk',
      path: 'kpi.yaml',
      sha256: 'aec802ffe83a661d4df286e3ec9209c3562da6c3c1c0facd7f0e784a65e50d0d'
    },
    {
      layer: 'landelijk',
      path: 'leervragen.normen.yaml',
      sha256: 'dfbaa312d613d8c11d13e3e742e1da627606ecb6a201771154daf6ddb07e98eb'
    },
    {
      layer: 'landelijk',
      path: 'lokaal-veld.taken.yaml',
      sha256: '315730345cb1dd70f4bf2655389c2e19827d634cfc19e05738e13b8d06b4d2c4'
    },
    {
      layer: 'landelijk',
      path: 'monitoring.feiten.yaml',
      sha256: '9b49c6d8278d7f5df9e607068a4ef7dcfbbb1c595a45336f1c26ffbcc4f18c7b'
    },
    {
      layer: 'landelijk',
      path: 'normen.yaml',
      sha256: 'c76b89b6c80bff88860972c19ff9beee87cad141254508c05ffeac245c15795a'
    },
    {
      layer: 'landelijk',
      path: 'omgevingsadvies.delen.yaml',
      sha256: '3107fada8f9a74a55fd0db1d5739d1535ced8ed8c5bc24a0f40f6e57dea979f2'
    },
    {
      layer: 'landelijk',
      path: 'omgevingsadvies.feiten.yaml',
      sha256: 'b4a633b8a8ccd6634b814d33546fde65f34bf5c4304c036ddf60e631640fafee'
    },
    {
      layer: 'landelijk',
      path: 'omgevingsadvies.taken.yaml',
      sha256: '04cc76a1bb982034d864ef8bcbfde04f910282312193dbb49840ac02110a0eff'
    },
    {
      layer: 'landelijk',
      path: 'omgevingsadvies.termijnen.yaml',
      sha256: 'c2ab845a60f249d07f3bace96a688ed7788d7bd69bca9da66cb370c908511fc2'
    },
    {
      layer: 'landelijk',
      path: 'openpunten.yaml',
      sha256: '68761f9498ca2dc80c3c261dd2d0c63e4832d0984e337c41625f75dde7523fc1'
    },
    {
      layer: 'landelijk',
      path: 'partijen.yaml',
      sha256: '0132337fcc16a868614dace3b177f12960bc1f34969c681febea5447fe1158fd'
    },
    {
      layer: 'landelijk',
      path: 'regels/bericht-over-plan-2023.yaml',
      sha256: 'a46c8b4a7e44e64cd3b8eb21b1819a6af24ec0baff1a9655ae32aec72552f134'
    },
    {
      layer: 'landelijk',
      path: 'regels/bericht-over-plan.yaml',
      sha256: '2fcd55d5540034c1855aa37d3986c5fd82ab30d8816d57abcaf29a69dd6bbe89'
    },
    {
      layer: 'landelijk',
      path: 'regels/bestuurlijke-informatie.yaml',
      sha256: 'a49074eec4862aac982d9ec41b4970e802fa9bd3879083d14f3f09b71dcaf82e'
    },
    {
      layer: 'landelijk',
      path: 'regels/compleet-beeld.yaml',
      sha256: '385475cd23c616587f64ce9b025bc830cd2c1bd88897a06cf28a853de1ddaeee'
    },
    {
      layer: 'landelijk',
      path: 'regels/deelname-casusoverleg.yaml',
      sha256: 'c164392d19df5d0c0e0dd852689185287e698199a3ec212ae43de48b625c0cef'
    },
    {
      layer: 'landelijk',
      path: 'regels/doelgroep.yaml',
      sha256: 'e87eaf6b839f07e11b055748a3c3250eda2dc4091276c825b3fdc25b83f6f44a'
    },
    {
      layer: 'landelijk',
      path: 'regels/eindverlof.yaml',
      sha256: 'dc347dbff7307df8474ae8ac9b8846d5711fce0b696be2d04834bca2cf07c445'
    },
    {
      layer: 'landelijk',
      path: 'regels/gemeente.yaml',
      sha256: 'c401d8544816e2168e460ee1bfc861f279cd15cae11ad08cb33b044dc793ef14'
    },
    {
      layer: 'landelijk',
      path: 'regels/gesprek.yaml',
      sha256: '55fcd1664ee91fa77d08b14a1cb9b6927b81237ee009624e24b27d84f6c8cc90'
    },
    {
      layer: 'landelijk',
      path: 'regels/penitentiair-programma.yaml',
      sha256: 'd7a5866cc7e0ba99f97889c9b2e9724a4cd52d8b6f74ef159811c087764a1216'
    },
    {
      layer: 'landelijk',
      path: 'regels/regie-na-detentie.yaml',
      sha256: 'c7142e87eda5055d5e430aa0d07f80499fcd1cdee2bffee28cd0476a0e51e697'
    },
    {
      layer: 'landelijk',
      path: 'regels/verblijfsduur.yaml',
      sha256: 'a4ddc5c7750d2b3c2bf908bdc4a13a55246b8286565febd2dea4de31388c730b'
    },
    {
      layer: 'landelijk',
      path: 'regels/vrijheden.yaml',
      sha256: '68147b6759d20f5db63f18f07b62f542d6f1ad52ab90194d7ac3d939560a5ba2'
    },
    {
      layer: 'landelijk',
      path: 'regie.normen.yaml',
      sha256: '44cb9ba9b5f1df9e5917539342cb0d6860a0732ae5d924f9ccc2643beab2901e'
    },
    {
      layer: 'landelijk',
      path: 'taken.yaml',
      sha256: '9704eb3046a539d0f7428107c150baf96201518e596abaab9d41a8fd68f04374'
    },
    {
      layer: 'landelijk',
      path: 'termijnen.yaml',
      sha256: 'cbde5edcaded789594a07c4fdfd60fd0e744ba68e4237359efaeef2690fdfd86'
    },
    {
      layer: 'landelijk',
      path: 'terugkeer.feiten.yaml',
      sha256: 'ca62b6a7b63a64e329e62b5433ad9102c0d858e44caa00e9bbcd548b90450027'
    },
    {
      layer: 'landelijk',
      path: 'vrijheden.delen.yaml',
      sha256: '37a30117d9a6997b10886f367bd667ac57c8ee19c99631c07b71eb180b3cac76'
    },
    {
      layer: 'landelijk',
      path: 'vrijheden.taken.yaml',
      sha256: 'adc23d58396a6c8cc638e2be7370b649937ff1a5b716e161ffba40e66120fc79'
    },
    {
      layer: 'landelijk',
      path: 'wetten.bronnen.yaml',
      sha256: 'b5390b234c35be620064334ca1012ae876185e24b6c5dd8562cf7b52786286ec'
    }
  ]
}
