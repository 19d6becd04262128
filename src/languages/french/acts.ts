import type { Language } from '../language.js';

/** What is done in an act for which the law sets no time. */
export const actSentences: Language['acts'] = {
  'consultations.requested': 'Demander des consultations',
  'consultations.failed': "Considérer d'un commun accord que les consultations ont échoué",
  'goodOffices.begun': "Convenir de bons offices, d'une conciliation ou d'une médiation",
  'panel.requested': "Demander l'établissement d'un groupe spécial",
  'panel.deferred': "S'opposer à l'établissement du groupe spécial à la première réunion",
  'panel.established': 'Établir le groupe spécial',
  'panel.rejected': "Rejeter la demande d'établissement d'un groupe spécial, par consensus",
  'panel.requestWithdrawn': "Retirer la demande d'établissement d'un groupe spécial",
  'panel.composed': 'Convenir des membres du groupe spécial',
  'panel.suspended': 'Demander au groupe spécial de suspendre ses travaux',
  'report.adoptionExtended': "Proroger par consensus le délai d'adoption et d'appel",
  'appeal.withdrawn': "Se désister de l'appel",
  'implementation.complianceClaimed': "Informer l'ORD que la mesure a été mise en conformité",
  'implementation.complianceAgreed': "Convenir que le défendeur s'est mis en conformité",
  'rpt.arbitrationRequested': 'Faire déterminer le délai raisonnable par arbitrage',
  'rpt.modified': "Convenir d'une autre date d'expiration du délai raisonnable",
  'compensation.negotiationsRequested': 'Demander des négociations sur la compensation',
  'implementation.statusReported':
    "Présenter par écrit un rapport de situation sur la mise en œuvre, dix jours avant chaque réunion ordinaire de l'ORD",
  'retaliation.requestWithdrawn': "Retirer la demande d'autorisation",
  'retaliation.arbitrationSuspended': "Convenir de suspendre l'arbitrage",
  'retaliation.arbitrationResumed': "Demander à l'arbitre de reprendre l'arbitrage",
  'retaliation.applied': 'Appliquer la suspension de concessions autorisée',
  'retaliation.terminated':
    'Mettre fin à la suspension de concessions une fois la mesure éliminée ou une solution trouvée',
  'arbitration.agreed': "Convenir de soumettre l'appel à l'arbitrage",
  'rpt.approved': 'Approuver le délai raisonnable proposé par le Membre concerné',
  'compensation.agreed': "Convenir d'une compensation",
  'retaliation.authorized': "Autoriser la suspension de concessions ou d'autres obligations, ou des contre-mesures",
  'retaliation.awardCirculated': 'Déterminer le niveau de la suspension et le respect des principes et procédures',
  'compliance.consultations.requested':
    'Demander des consultations sur les mesures prises pour se mettre en conformité',
  'compliance.panel.requested':
    "Recourir aux procédures sur l'existence ou la compatibilité des mesures prises pour se mettre en conformité",
  'settlement.notified': "Notifier une solution convenue d'un commun accord",
  'complaint.withdrawn': 'Retirer la plainte',
};
