import type { Language } from '../language.js';

/** What is done in an act for which the law sets no time. */
export const actSentences: Language['acts'] = {
  'consultations.requested': 'Demander des consultations',
  'consultations.failed': "Constater d'un commun accord l'échec des consultations",
  'goodOffices.begun': "Convenir de bons offices, d'une conciliation ou d'une médiation",
  'panel.requested': "Demander l'établissement d'un groupe spécial",
  'panel.deferred': "S'opposer à l'établissement du groupe spécial à la première réunion",
  'panel.established': 'Établir le groupe spécial',
  'panel.rejected': "Rejeter la demande d'établissement d'un groupe spécial, par consensus",
  'panel.requestWithdrawn': "Retirer la demande d'établissement d'un groupe spécial",
  'panel.composed': "S'entendre sur la composition du groupe spécial",
  'panel.suspended': 'Demander au groupe spécial de suspendre ses travaux',
  'report.adoptionExtended': "Proroger par consensus le délai d'adoption et d'appel",
  'appeal.withdrawn': "Se désister de l'appel",
  'implementation.complianceClaimed': "Informer l'ORD que la mesure a été mise en conformité",
  'implementation.complianceAgreed': "Reconnaître d'un commun accord que le défendeur s'est mis en conformité",
  'rpt.arbitrationRequested': 'Demander un arbitrage contraignant sur le délai raisonnable',
  'rpt.modified': "Convenir d'une autre date d'expiration du délai raisonnable",
  'compensation.negotiationsRequested': 'Demander des négociations sur la compensation',
  'implementation.statusReported':
    "Présenter par écrit un rapport de situation sur la mise en œuvre, dix jours avant chaque réunion ordinaire de l'ORD",
  'retaliation.requested':
    "Demander l'autorisation de suspendre des concessions ou d'autres obligations, ou de prendre des contre-mesures",
  'retaliation.requestWithdrawn': "Retirer la demande d'autorisation",
  'retaliation.arbitrationSuspended': "Convenir de suspendre l'arbitrage",
  'retaliation.arbitrationResumed': "Demander à l'arbitre de reprendre l'arbitrage",
  'retaliation.applied': 'Appliquer les mesures de rétorsion autorisées',
  'retaliation.terminated': 'Mettre fin aux mesures de rétorsion une fois la mesure éliminée ou une solution trouvée',
  'arbitration.awardNotified': "Rendre la décision arbitrale et la notifier à l'ORD",
  'arbitration.agreed': "Convenir de soumettre l'appel à l'arbitrage",
  'rpt.approved': 'Approuver le délai raisonnable proposé par le Membre concerné',
  'compensation.agreed': "Convenir d'une compensation",
  'retaliation.authorized': "Autoriser la suspension de concessions ou d'autres obligations, ou des contre-mesures",
  'retaliation.awardCirculated': 'Statuer sur les mesures de rétorsion proposées',
  'compliance.consultations.requested': 'Demander des consultations sur les mesures prises pour se conformer',
  'compliance.panel.requested':
    "Demander l'établissement d'un groupe spécial de la mise en conformité sur l'existence de mesures prises pour se conformer ou sur leur compatibilité avec un accord visé",
  'settlement.notified': "Notifier une solution convenue d'un commun accord",
  'complaint.withdrawn': 'Retirer la plainte',
};
