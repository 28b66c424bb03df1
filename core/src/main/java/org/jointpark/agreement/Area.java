package org.jointpark.agreement;

/** What a provision or talks are about. */
public enum Area {
  /** Bodies: their seat, members, meetings and procedure. */
  INSTITUTION,
  /** The crossing of the border by people and vehicles. */
  PASSAGE,
  /** Post, telephone, internet and other links. */
  COMMUNICATIONS,
  /** The declaration and inspection of goods at the border. */
  CUSTOMS,
  /** The safety of visitors: their protection, detention and expulsion. */
  PERSONAL_SAFETY,
  /** Workers: their supply, hiring and conditions. */
  LABOUR,
  /** The settlement of disputes by talks or arbitration. */
  DISPUTE_SETTLEMENT,
  /** The protection of investments from seizure and loss. */
  ASSET_PROTECTION,
  /** Taxes and relief from double taxation. */
  TAX,
  /** The running of the park as a whole, its stop and its restart. */
  OPERATION,
  /** The opening of the park to foreign investors and markets. */
  INTERNATIONALISATION,
  /** The end, the amendment and the duration of an agreement. */
  TERMINATION,
  /** The building of the park and its extension. */
  CONSTRUCTION,
  /** The control of diseases of people, animals and plants at the border. */
  QUARANTINE,
  /** The sojourn and residence of visitors. */
  STAY,
  /** Wages and the contributions that go with them. */
  WAGES,
  /** The clearing and settlement of payments. */
  PAYMENTS,
  /** The admission of investments. */
  INVESTMENT,
  /** The transfer of capital and returns abroad. */
  TRANSFERS,
  /** The enactment and publication of laws. */
  LAW,
  /** Power, water, roads and other works that the park rests on. */
  INFRASTRUCTURE,
  /** Rescue and medical care. */
  EMERGENCY,
  /** The carriage of goods and people. */
  TRANSPORT,
  /** What becomes of things that are in the park. */
  ASSETS,
  /** The making good of damage. */
  COMPENSATION,
  /** The origin that goods of the park are taken to have. */
  ORIGIN
}
